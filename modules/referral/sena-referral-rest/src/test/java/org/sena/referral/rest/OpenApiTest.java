package org.sena.referral.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.ws.rs.HttpMethod;
import javax.ws.rs.Path;
import org.junit.jupiter.api.Test;

/** The description names what the resource offers: nothing else, nothing less. */
class OpenApiTest {

    private final JsonNode description = read();

    private static JsonNode read() {
        try {
            return new JsonMapper().readTree(OpenApiTest.class.getResource("openapi.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void every_operation_is_described() {
        Set<String> described = new TreeSet<>();
        description
                .get("paths")
                .fields()
                .forEachRemaining(
                        path ->
                                path.getValue()
                                        .fieldNames()
                                        .forEachRemaining(
                                                name ->
                                                        described.add(
                                                                name.toUpperCase()
                                                                        + " "
                                                                        + path.getKey())));
        described.removeIf(name -> name.startsWith("PARAMETERS"));

        assertEquals(offered(), described);
    }

    private static Set<String> offered() {
        Set<String> offered = new TreeSet<>();
        for (Method method : ReferralsResource.class.getDeclaredMethods()) {
            for (Annotation annotation : method.getAnnotations()) {
                HttpMethod http = annotation.annotationType().getAnnotation(HttpMethod.class);
                Path path = method.getAnnotation(Path.class);
                if (http != null) {
                    offered.add(
                            http.value()
                                    + " "
                                    + ReferralsResource.class.getAnnotation(Path.class).value()
                                    + (path == null ? "" : path.value()));
                }
            }
        }
        return offered;
    }

    @Test
    void every_step_is_described() {
        Set<String> described = new TreeSet<>();
        description
                .at("/components/schemas/Command/properties/command/enum")
                .forEach(name -> described.add(name.asText()));
        Set<String> taken = new TreeSet<>();
        Arrays.stream(Commands.Name.values()).map(Enum::name).forEach(taken::add);

        assertEquals(taken, described);
    }

    @Test
    void every_reference_leads_somewhere() {
        List<JsonNode> references = description.findValues("$ref");

        assertFalse(references.isEmpty());
        for (JsonNode reference : references) {
            assertFalse(
                    description.at(reference.asText().substring(1)).isMissingNode(),
                    reference.asText());
        }
    }
}
