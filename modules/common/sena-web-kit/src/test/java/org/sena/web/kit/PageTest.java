package org.sena.web.kit;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sena.web.kit.form.FieldError;

class PageTest {

    private final Page page = TestPage.fresh();

    @Test
    void a_link_to_another_page_carries_public_parameters_only() {
        assertAll(
                () -> assertEquals("/web/sena", page.link("")),
                () -> assertEquals("/web/sena/services", page.link("services")),
                () ->
                        assertEquals(
                                "/web/sena/referral?p_r_p_service=a+b&p_r_p_need=food%26heat",
                                page.link("referral", "service", "a b", "need", "food&heat")));
    }

    @Test
    void a_name_without_a_value_is_a_mistake_of_the_view() {
        assertThrows(IllegalArgumentException.class, () -> page.link("services", "service"));
    }

    @Test
    void a_view_is_named_in_its_address() {
        assertEquals(
                "/render{referral=R-1, view=thread}", page.renderUrl("thread", "referral", "R-1"));
    }

    @Test
    void what_was_typed_stands_before_what_is_stored() {
        Page refused = TestPage.refused(Map.of("name", List.of("")));

        assertAll(
                () -> assertEquals("Amy", page.value("name", "Amy")),
                () -> assertEquals("", page.value("name", null)),
                () -> assertEquals("", refused.value("name", "Amy")));
    }

    @Test
    void hint_and_error_are_told_to_who_cannot_see_them() {
        Page refused = TestPage.refused(Map.of(), new FieldError("name", "Enter your name"));

        assertAll(
                () -> assertNull(page.describedBy("name", false)),
                () -> assertEquals("_ns_name-hint", page.describedBy("name", true)),
                () -> assertEquals("_ns_name-error", refused.describedBy("name", false)),
                () ->
                        assertEquals(
                                "_ns_name-hint _ns_name-error", refused.describedBy("name", true)));
    }

    @Test
    void a_moment_is_told_in_this_countrys_time() {
        assertEquals("1 July 2026, 13:05", page.moment(Instant.parse("2026-07-01T12:05:00Z")));
    }

    @Test
    void a_number_chooses_its_words() {
        assertAll(
                () -> assertEquals("You have 1 character left", page.count("kit.count.left", 1)),
                () -> assertEquals("You have 7 characters left", page.count("kit.count.left", 7)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.nhs.uk",
                "http://www.nhs.uk/mental-health?a=b",
                "https://www.nhs.uk?q=/",
                "www.nhs.uk#top"
            })
    void a_site_elsewhere_is_called_by_its_name(String url) {
        assertEquals("www.nhs.uk", page.siteName(url));
    }

    @Test
    void a_text_nobody_wrote_shows_its_key() {
        assertEquals("no.such.text", page.text("no.such.text"));
    }

    @ParameterizedTest
    @CsvSource({"en,", "en-GB,", "cy,cy", "pl-PL,pl-PL"})
    void a_text_in_another_language_says_which(String language, String attribute) {
        assertEquals(attribute, TestPage.fresh().lang(language));
    }

    @Test
    void a_text_in_the_readers_language_among_words_that_are_not_says_so() {
        PageParts parts = TestPage.parts();

        parts.texts = Texts.ofKit(Locale.forLanguageTag("ga-IE"));

        Page page = new Page(parts);

        assertEquals("ga", page.lang("ga"));
        assertNull(page.lang("en"));
        assertTrue(page.isForeign("en"));
        assertFalse(page.isForeign("ga"));
    }

    @Test
    void words_that_nobody_translated_are_in_english() {
        Texts words = Texts.ofKit(Locale.forLanguageTag("ga-IE"));

        assertEquals("en", words.language());
    }
}
