package org.sena.liferay.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every portlet that is gathered for Liferay has what a portal wants of one. */
class PortletsAtHomeIT {

    private static final Path MODULES = Path.of(System.getProperty("sena.liferay.modules"));
    private static final Path SITE = MODULES.resolve("../../site.json");
    private static final Pattern QUOTED = Pattern.compile("\"(sena_[a-z_]+)\"");

    static List<BuiltPortlet> portlets() throws IOException {
        return BuiltPortlet.in(MODULES);
    }

    @ParameterizedTest
    @MethodSource("portlets")
    void editors_find_it_by_name_in_the_category_of_sena(BuiltPortlet portlet) {
        assertEquals("category.sena", portlet.property("com.liferay.portlet.display-category"));
        assertFalse(portlet.property("javax.portlet.display-name").isBlank());
    }

    @ParameterizedTest
    @MethodSource("portlets")
    void it_is_once_on_a_page_and_answers_actions_by_a_redirect(BuiltPortlet portlet) {
        assertEquals("3.0", portlet.property("javax.portlet.version"));
        assertEquals("false", portlet.property("com.liferay.portlet.instanceable"));
        assertEquals("true", portlet.property("com.liferay.portlet.action-url-redirect"));
    }

    @ParameterizedTest
    @MethodSource("portlets")
    void its_texts_are_in_its_bundle(BuiltPortlet portlet) {
        String file =
                portlet.property("javax.portlet.resource-bundle").replace('.', '/') + ".properties";

        assertTrue(portlet.hasFile(file), file);
    }

    /** A name decides addresses, permissions and stored settings: two portlets never share one. */
    @Test
    void names_are_ours_and_differ() throws IOException {
        List<String> names =
                portlets().stream().map(BuiltPortlet::name).collect(Collectors.toList());

        assertTrue(names.stream().allMatch(name -> name.matches("sena_[a-z_]+")), names.toString());
        assertEquals(names.size(), Set.copyOf(names).size());
    }

    @Test
    void the_site_has_a_page_for_each_and_no_page_for_another() throws IOException {
        Set<String> onPages = new TreeSet<>();
        Matcher named = QUOTED.matcher(Files.readString(SITE));

        while (named.find()) {
            onPages.add(named.group(1));
        }

        assertEquals(
                portlets().stream().map(BuiltPortlet::name).collect(Collectors.toSet()), onPages);
    }
}
