package org.sena.runtime.liferay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.liferay.portal.kernel.util.ReleaseInfo;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The recipe for containers hangs together, as far as that can be told without an engine. */
class ContainerRecipeTest {

    private static final Path ROOT = Path.of("../../..");
    private static final Path RECIPE = ROOT.resolve("configs/container");

    @Test
    void the_image_is_the_portal_that_sena_is_built_for() throws Exception {
        assertTrue(
                read("Dockerfile")
                        .contains(
                                "\nFROM liferay/portal:" + ReleaseInfo.getVersion() + "-ga112\n"));
    }

    static Stream<String> copied() throws Exception {
        return all("(?m)^COPY (?:--\\S+ )*(\\S+) ", read("Dockerfile")).stream();
    }

    /** In {@code target/liferay} lies what configs/liferay and configs/common hold, and modules. */
    @ParameterizedTest
    @MethodSource("copied")
    void what_the_image_copies_is_there_after_the_build(String path) {
        String gathered = path.replace("target/liferay/", "");
        boolean built = List.of("osgi/modules/", "osgi/war/").contains(gathered);

        assertTrue(
                built
                        || Stream.of("", "configs/", "configs/liferay/", "configs/common/")
                                .anyMatch(from -> Files.exists(ROOT.resolve(from + gathered))),
                path);
    }

    @Test
    void every_variable_is_one_that_ga112_knows() throws Exception {
        Set<String> used = all("(LIFERAY_\\w+):", read("compose.yaml"));

        used.remove("LIFERAY_JVM_OPTS");
        used.removeAll(all("Env: (LIFERAY_\\w+)", portalProperties()));

        assertEquals(Set.of(), used);
    }

    @ParameterizedTest
    @ValueSource(strings = {"networks", "secrets", "volumes"})
    void what_services_use_is_declared(String kind) throws Exception {
        Set<String> declared = new TreeSet<>(map(compose().get(kind)).keySet());

        for (Object service : map(compose().get("services")).values()) {
            for (Object used : list(map(service).get(kind))) {
                String name =
                        used instanceof Map
                                ? map(used).get("source").toString()
                                : used.toString().split(":")[0];

                assertTrue(name.startsWith("./") || declared.contains(name), kind + " " + name);
            }
        }
    }

    @Test
    void services_wait_for_services_that_tell_when_they_are_healthy() throws Exception {
        Map<String, Object> services = map(compose().get("services"));

        assertEquals(Set.of("database", "node-1", "node-2", "proxy"), services.keySet());
        assertEquals(
                Set.of("database", "node-1"),
                map(map(services.get("node-2")).get("depends_on")).keySet());
        assertTrue(map(services.get("database")).containsKey("healthcheck"));
        assertTrue(read("Dockerfile").contains("\nHEALTHCHECK "));
    }

    @Test
    void files_that_are_mounted_are_there() throws Exception {
        for (Object volume :
                list(map(map(compose().get("services")).get("proxy")).get("volumes"))) {
            assertTrue(Files.exists(RECIPE.resolve(volume.toString().split(":")[0])), "" + volume);
        }
    }

    @Test
    void the_proxy_sends_people_to_every_node_and_asks_what_sena_answers() throws Exception {
        String proxy = read("haproxy.cfg");

        assertEquals(Set.of("node-1", "node-2"), all("(?m)^    server (\\S+) ", proxy));

        String answered =
                Files.readString(
                        ROOT.resolve(
                                "modules/needs/sena-needs-rest/src/main/resources/org/sena/needs/"
                                        + "rest/openapi.json"));

        for (String file : List.of("haproxy.cfg", "Dockerfile", "rolling-restart.sh")) {
            for (String asked : all("/o/sena(/v1/[a-z/]+)", read(file))) {
                assertTrue(answered.contains("\"" + asked + "\": {"), file + " asks " + asked);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"container/context.xml", "liferay/jgroups/tcp.xml"})
    void xml_is_well_formed(String file) throws Exception {
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(ROOT.resolve("configs").resolve(file).toFile());
    }

    private static Map<String, Object> compose() throws Exception {
        return map(new Yaml(new SafeConstructor(new LoaderOptions())).load(read("compose.yaml")));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return value instanceof Map ? (Map<String, Object>) value : Map.of();
    }

    private static Collection<?> list(Object value) {
        return value instanceof Collection ? (Collection<?>) value : List.of();
    }

    private static Set<String> all(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String read(String file) throws Exception {
        return Files.readString(RECIPE.resolve(file));
    }

    private static String portalProperties() throws Exception {
        try (InputStream in =
                ReleaseInfo.class.getClassLoader().getResourceAsStream("portal.properties")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
