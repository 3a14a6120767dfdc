package org.sena.runtime.liferay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.liferay.portal.kernel.util.ReleaseInfo;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Portal properties and configurations for administrators: real names, each explained. */
class PortalPropertiesTest {

    private static final Path CONFIGS = Path.of("../../../configs");

    /** A property of GA112's portal.properties, in force or as a choice behind a #. */
    private static final Pattern KNOWN = Pattern.compile("(?m)^ *#? *([a-z][^ =\\n]*) *=");

    private static final Pattern SET = Pattern.compile("(?m)^#? ?([a-z][A-Za-z0-9._\\[\\]-]*)=");

    @ParameterizedTest
    @ValueSource(strings = {"portal-ext.properties", "portal-production.properties"})
    void every_name_is_one_of_ga112(String file) throws Exception {
        Set<String> unknown = names(SET, Files.readString(CONFIGS.resolve("liferay/" + file)));

        assertTrue(unknown.size() > 0, file);
        unknown.removeAll(names(KNOWN, portalProperties()));

        assertEquals(Set.of(), unknown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"portal-ext.properties", "portal-production.properties"})
    void every_setting_is_explained(String file) throws Exception {
        assertExplained(CONFIGS.resolve("liferay/" + file));
    }

    static Stream<Path> configurations() throws Exception {
        try (Stream<Path> all = Files.walk(CONFIGS)) {
            return all
                    .filter(file -> file.toString().endsWith(".config"))
                    .filter(file -> !file.toString().contains("/runtime/"))
                    .sorted()
                    .collect(Collectors.toList())
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("configurations")
    void every_configuration_is_explained(Path file) throws Exception {
        assertExplained(file);
    }

    /** {@code mvn -Pliferay-bundle} knows the archive by what GA112 calls itself. */
    @Test
    void ga112_calls_itself_so() throws Exception {
        assertEquals("7.4.3.112 CE GA112", ReleaseInfo.getVersionDisplayName());
        assertTrue(
                Files.readString(Path.of("../../../pom.xml"))
                        .contains("text=\"" + ReleaseInfo.getVersionDisplayName() + "\""));
    }

    /** A comment stands above each paragraph of settings. */
    private static void assertExplained(Path file) throws Exception {
        for (String paragraph : Files.readString(file).split("\n\\s*\n")) {
            assertTrue(paragraph.strip().startsWith("#"), file + " says nothing of " + paragraph);
        }
    }

    private static Set<String> names(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String portalProperties() throws Exception {
        try (InputStream in =
                ReleaseInfo.class.getClassLoader().getResourceAsStream("portal.properties")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
