package org.sena.notification.service.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterTextTest {

    private final Wording wording = new Wording();
    private final LetterText text =
            new LetterText(new SiteLinks("https://help.example.org/web/sena/"), wording);

    @Test
    void a_letter_says_what_happened_the_reference_and_where_to_read() {
        String said = text.text(Letters.ONE);

        assertEquals("News about SENA-7Q4M", text.subject(Letters.ONE));
        assertTrue(
                said.contains(
                        "A new request for help is waiting for an answer.\n"
                                + "Reference: SENA-7Q4M\n"
                                + "Read more: https://help.example.org/web/sena/organisation?a=1&b=2\n"),
                said);
    }

    @Test
    void its_html_is_escaped() {
        String html = text.html(Letters.ONE);

        assertTrue(
                html.contains(
                        "<a href=\"https://help.example.org/web/sena/organisation?a=1&amp;b=2\">"),
                html);
    }

    @Test
    void the_daily_message_tells_all_of_the_day() {
        String said = text.text(Letters.DAILY);

        assertEquals("Your daily summary from SENA", text.subject(Letters.DAILY));
        assertTrue(said.indexOf("SENA-7Q4M") < said.indexOf("SENA-8888"), said);
    }

    @ParameterizedTest
    @CsvSource({
        "referral.alert.60, referral.alert",
        "referral.alert.100, referral.alert.100",
        "referral.message, referral.message",
        "referral.something-new, REFERRALS",
        "advice.something-new, ADVICE",
        "rights.asked, rights.asked",
        "rights.something-new, DUTIES"
    })
    void a_kind_that_is_not_named_has_the_words_of_its_family(String kind, String words) {
        assertEquals(wording.text(words), wording.sentence(kind));
    }
}
