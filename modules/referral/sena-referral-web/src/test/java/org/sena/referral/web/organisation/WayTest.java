package org.sena.referral.web.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WayTest {

    @ParameterizedTest(name = "manager {1}")
    @CsvSource({"ORGANISATION_WORKER, false", "ORGANISATION_MANAGER, true"})
    void every_page_of_the_workspace_that_the_navigation_leaves_out_is_linked(
            String role, boolean manager) throws IOException {
        assertEquals(
                hiddenPages(role),
                Way.open(manager).stream()
                        .map(Way::path)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void every_link_has_words() throws IOException {
        Properties words = new Properties();

        try (InputStream file = WayTest.class.getResourceAsStream("/content/Language.properties")) {
            words.load(file);
        }

        for (Way way : Way.values()) {
            assertTrue(words.containsKey(way.words()), way::words);
        }
    }

    /** What the role may open below the list and doesn't find in the navigation. */
    private static Set<String> hiddenPages(String role) throws IOException {
        JsonNode site = new ObjectMapper().readTree(Path.of("../../../configs/site.json").toFile());
        Set<String> pages = new TreeSet<>();

        for (JsonNode page : site.path("pages")) {
            String url = page.path("url").textValue();

            if (url.startsWith("/organisation/")
                    && names(page.path("roles"), role)
                    && page.has("navigation")
                    && !names(page.path("navigation"), role)) {
                pages.add(url.substring(1));
            }
        }

        return pages;
    }

    private static boolean names(JsonNode roles, String role) {
        for (JsonNode one : roles) {
            if (one.textValue().equals(role)) {
                return true;
            }
        }

        return false;
    }
}
