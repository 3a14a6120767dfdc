package org.sena.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.identity.api.Role;

/** The published schema and the reader say the same about a description. */
class SiteSchemaTest {

    private static final Path SCHEMA = Path.of("../../../docs/site.schema.json");
    private static final Path SHIPPED = Path.of("../../../configs/site.json");

    private static Set<String> mistakes(String json) throws IOException {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(SCHEMA))
                .validate(json, InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void the_site_we_ship_fits_the_schema() throws IOException {
        assertEquals(Set.of(), mistakes(Files.readString(SHIPPED)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"roles\"|\"rolls\"",
                "\"ADVISER\"|\"ADVISOR\"",
                "\"url\": \"/needs\"|\"url\": \"needs\"",
                "\"url\": \"/needs\"|\"url\": \"/Needs page\"",
                "\"url\": \"\"|\"url\": \"/start\"",
                "[\"sena_start\"]|[]",
                "[\"sena_start\"]|\"sena_start\"",
                "[\"sena_start\"]|[\" \"]",
                "\"en\": \"Start\"|\"en\": \"\"",
                "\"draft\": true|\"draft\": \"yes\"",
                "\"en_GB\"|\"english!\"",
                "\"tel:999\"|\"javascript:x\"",
                "\"tel:999\"|\"//evil.example\"",
                "\"quickExit\"|\"quickexit\"",
            })
    void what_the_reader_refuses_the_schema_refuses(String good, String bad) throws IOException {
        String shipped = Files.readString(SHIPPED);
        String json = shipped.replace(good, bad);

        assertTrue(shipped.contains(good), good);
        assertThrows(SiteException.class, () -> new SiteReader().read("site.json", json));
        assertTrue(!mistakes(json).isEmpty(), bad);
    }

    @Test
    void the_schema_knows_all_roles_and_palettes() throws IOException {
        JsonNode schema = new ObjectMapper().readTree(SCHEMA.toFile());

        assertEquals(
                Stream.concat(Stream.of("GUEST"), Arrays.stream(Role.values()).map(Role::name))
                        .collect(Collectors.toSet()),
                texts(schema.at("/$defs/audience/items/enum")));
        assertEquals(
                Arrays.stream(Palette.values()).map(Palette::code).collect(Collectors.toSet()),
                texts(schema.at("/properties/theme/properties/palette/enum")));
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new HashSet<>();
        list.forEach(item -> texts.add(item.textValue()));

        return texts;
    }
}
