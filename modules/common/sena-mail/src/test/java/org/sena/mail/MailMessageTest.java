package org.sena.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailMessageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nobody",
                "a@b",
                "a@@example.org",
                "a@example.org, b@example.org",
                "a@example.org\r\nBcc: b@example.org",
                "a@example.org\nBcc: b@example.org",
                "a@example.org%0aBcc:b@example.org",
                "A <a@example.org>",
                "a@example.org ",
                "a\u0000@example.org",
                "a..b@example.org",
                "a@-example.org",
                "\"a b\"@example.org",
                "a@[127.0.0.1]"
            })
    void what_is_not_one_plain_address_is_refused(String to) {
        ImmutableMailMessage.Builder message =
                ImmutableMailMessage.builder().to(to).subject("Results").text("Text");

        assertThrows(IllegalArgumentException.class, message::build);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@example.org",
                "first.last+tag@sub.example.co.uk",
                "o'brien@example.org",
                "x_y-z@ex-ample.org"
            })
    void one_plain_address_is_taken(String to) {
        assertEquals(
                to,
                ImmutableMailMessage.builder().to(to).subject("Results").text("Text").build().to());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a\nBcc: b@example.org",
                "a\rb",
                "a\u0000b",
                "a\u2028b",
                "a\u0085b"
            })
    void a_subject_of_anything_but_one_line_is_refused(String subject) {
        ImmutableMailMessage.Builder message =
                ImmutableMailMessage.builder().to("a@example.org").subject(subject).text("Text");

        assertThrows(IllegalArgumentException.class, message::build);
    }

    @Test
    void an_address_longer_than_servers_take_is_refused() {
        String longest = "a".repeat(MailAddress.LONGEST - "@example.org".length());

        assertEquals(true, MailAddress.isOne(longest + "@example.org"));
        assertEquals(false, MailAddress.isOne("a" + longest + "@example.org"));
    }

    @Test
    void a_language_is_a_tag() {
        ImmutableMailMessage.Builder message =
                ImmutableMailMessage.builder()
                        .to("a@example.org")
                        .subject("Results")
                        .text("Text")
                        .language("en\nX: y");

        assertThrows(IllegalArgumentException.class, message::build);
    }
}
