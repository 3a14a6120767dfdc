package org.sena.liferay.site.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sena.liferay.site.plan.Sites.LIST;
import static org.sena.liferay.site.plan.Sites.NEEDS;
import static org.sena.liferay.site.plan.Sites.START;
import static org.sena.liferay.site.plan.Sites.WORK;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescriptionTest {

    private static Described described(Set<String> offered, String... pages) {
        return new Description(Sites.site(pages), offered, "en_US").in(Sites.THEME);
    }

    @Test
    void the_start_page_comes_first_wherever_it_stands_and_has_an_address_of_its_own() {
        Described site = Sites.described(NEEDS, START);

        assertEquals(List.of("/", "/needs"), List.copyOf(site.pages().keySet()));
        assertEquals("/home", site.pages().get("/").address());
        assertEquals("/needs", site.pages().get("/needs").address());
    }

    @Test
    void a_language_that_the_portal_does_not_offer_is_left_out_and_named() {
        Description description =
                new Description(Sites.site(START), Set.of("en_GB", "fr_FR"), "fr_FR");

        assertEquals(List.of("cy_GB"), description.missingLanguages());
        assertEquals(List.of("en_GB"), description.in(Sites.THEME).look().languages());
        assertEquals(
                Map.of("en_GB", "Start"), description.in(Sites.THEME).pages().get("/").titles());
    }

    @Test
    void a_portal_that_offers_none_of_the_languages_gets_the_texts_in_its_own() {
        Described site = described(Set.of("en_US", "de_DE"), START);

        assertEquals(List.of("en_US"), site.look().languages());
        assertEquals(Map.of("en_US", "Start"), site.pages().get("/").titles());
    }

    @Test
    void a_page_for_roles_is_for_liferays_roles_of_that_name_only() {
        assertEquals(
                Set.of("SENA Adviser", "SENA Organisation Worker"),
                Sites.described(START, WORK).pages().get("/organisation").viewers());
        assertEquals(
                Set.of("Guest", "Site Member"),
                Sites.described(START, NEEDS).pages().get("/needs").viewers());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"[]|true", "['GUEST']|false", "['ADVISER']|false"})
    void only_a_page_in_nobodys_navigation_is_hidden(String navigation, boolean hidden) {
        Page page = Sites.described(START, LIST.replace("[]", navigation)).pages().get("/my-list");

        assertEquals(hidden, page.hidden());
    }

    @Test
    void a_page_whose_navigation_nobody_named_is_shown() {
        assertFalse(Sites.described(START).pages().get("/").hidden());
        assertTrue(Sites.described(START, LIST).pages().get("/my-list").hidden());
    }
}
