package org.sena.privacy.service.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sena.identity.api.Actor;
import org.sena.privacy.api.Article6;
import org.sena.privacy.api.Consent;
import org.sena.privacy.api.ConsentText;
import org.sena.privacy.api.ConsentWording;
import org.sena.privacy.api.LawfulBasis;
import org.sena.privacy.api.Purpose;
import org.sena.privacy.service.hash.Sha256;

class ConsentWordingsTest {

    private final ConsentWordings wordings = new ConsentWordings(12, "7");

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void every_purpose_says_what_to_whom_why_and_how_long(Purpose purpose) {
        String text = wordings.find(purpose, Locale.UK, "Ramsey Food Bank").text();

        assertFalse(text.contains("{"), text);
        assertTrue(text.contains("Ramsey Food Bank"), text);
        assertTrue(text.contains("What we share: "), text);
        assertTrue(text.contains("Who gets it: "), text);
        assertTrue(text.contains("Why: "), text);
        assertTrue(text.contains("How long: ") && text.contains("after 12 months"), text);
        assertTrue(text.contains("It is your choice."), text);
    }

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void no_sentence_is_long_and_few_words_are(Purpose purpose) {
        String text = wordings.find(purpose, Locale.UK, "Ramsey").text();

        for (String sentence : text.split("[.?!:]\\s+")) {
            int words = sentence.split("\\s+").length;
            assertTrue(words <= 25, words + " words: " + sentence);
        }
        long all = text.split("\\W+").length;
        long hard =
                text.lines()
                        .flatMap(line -> Arrays.stream(line.split("\\W+")))
                        .filter(word -> word.length() > 9)
                        .count();
        assertTrue(hard * 20 <= all, hard + " long words of " + all);
    }

    @ParameterizedTest
    @CsvSource({"en, en", "en-GB, en", "cy, en", "cy-GB, en", "'', en"})
    void a_language_without_words_of_its_own_falls_back_to_english_and_says_so(
            String asked, String found) {
        ConsentWording wording =
                wordings.find(Purpose.REFERRAL, Locale.forLanguageTag(asked), "Ramsey");

        assertEquals(found, wording.language());
        assertEquals("referral-en-1", wording.id());
        assertEquals("7", wording.noticeVersion());
    }

    @Test
    void the_hash_is_of_the_text_as_it_was_read() {
        assertNotEquals(consent("Ramsey").wordingHash(), consent("Huntingdon").wordingHash());
        assertEquals(consent("Ramsey").wordingHash(), consent("Ramsey").wordingHash());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T12:00:00Z, 2027-03-02T11:59:59.999Z, true",
        "2026-03-02T12:00:00Z, 2027-03-02T12:00:00Z,     false",
        "2028-02-29T08:00:00Z, 2029-02-28T07:59:59Z,     true",
        "2028-02-29T08:00:00Z, 2029-02-28T08:00:00Z,     false"
    })
    void a_consent_ends_by_itself_after_its_months(Instant given, Instant then, boolean active) {
        Consent consent =
                ConsentDraft.of(
                        "c1",
                        ConsentRulesTest.request(),
                        LawfulBasis.of(Article6.CONSENT),
                        wordings.find(Purpose.REFERRAL, Locale.UK, "Ramsey"),
                        Actor.person("s1"),
                        given);

        assertEquals(active, consent.isActiveAt(then));
    }

    @Test
    void the_words_that_are_kept_are_those_of_the_hash_and_name_the_recipient() {
        ConsentWording wording = wordings.find(Purpose.REFERRAL, Locale.UK, "Ramsey");

        ConsentText words = ConsentDraft.words(consent("Ramsey"), wording);

        assertEquals(consent("Ramsey").wordingHash(), words.hash());
        assertEquals(Sha256.hex(words.text()), words.hash());
        assertTrue(words.text().contains("Ramsey") && !words.text().contains("{"), words.text());
    }

    @Test
    void a_consent_of_no_month_is_refused() {
        assertThrows(IllegalStateException.class, () -> new ConsentWordings(0, "1"));
    }

    private Consent consent(String recipient) {
        return ConsentDraft.of(
                "c1",
                ConsentRulesTest.request(),
                LawfulBasis.of(Article6.CONSENT),
                wordings.find(Purpose.REFERRAL, Locale.UK, recipient),
                Actor.person("s1"),
                Instant.parse("2026-03-02T12:00:00Z"));
    }
}
