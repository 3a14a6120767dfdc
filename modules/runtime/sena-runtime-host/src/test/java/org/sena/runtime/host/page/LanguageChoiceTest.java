package org.sena.runtime.host.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.runtime.host.stub.Requests;
import org.sena.runtime.host.stub.Stub;
import org.sena.site.Language;

class LanguageChoiceTest {

    private static final Language ENGLISH =
            Language.of(Locale.forLanguageTag("en-GB"), "English", false);
    private static final Language WELSH =
            Language.of(Locale.forLanguageTag("cy-GB"), "Cymraeg", true);

    private final LanguageChoice languages = new LanguageChoice(List.of(ENGLISH, WELSH));

    private static Stub browser(String... wanted) {
        List<Locale> locales =
                Stream.of(wanted).map(Locale::forLanguageTag).collect(Collectors.toList());

        return Requests.get(null)
                .with(
                        "getHeader",
                        Requests.headers(Map.of("Accept-Language", String.join(",", wanted))))
                .with("getLocales", arguments -> Collections.enumeration(locales));
    }

    private Language of(Stub request) {
        return languages.of(request.as(HttpServletRequest.class));
    }

    @Test
    void the_browsers_first_wish_that_we_speak_is_taken() {
        assertEquals(WELSH, of(browser("fr", "cy", "en")));
        assertEquals(ENGLISH, of(browser("en-US", "cy")));
    }

    @Test
    void without_a_wish_we_can_meet_the_first_language_is_taken() {
        assertEquals(ENGLISH, of(browser("fr")));
        assertEquals(ENGLISH, of(Requests.get(null)));
    }

    @Test
    void what_was_chosen_before_outdoes_the_browser() {
        assertEquals(
                WELSH,
                of(browser("en").with("getCookies", Requests.cookies("SENA_LANGUAGE", "cy"))));
        assertEquals(
                ENGLISH,
                of(browser("en").with("getCookies", Requests.cookies("SENA_LANGUAGE", "xx"))));
    }

    @ParameterizedTest
    @CsvSource({"cy", "cy_GB", "cy-GB"})
    void a_language_has_several_names(String id) {
        assertEquals(WELSH, languages.named(id).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"fr", "cy_US", "''"})
    void a_language_we_do_not_speak_is_none(String id) {
        assertTrue(languages.named(id).isEmpty());
    }
}
