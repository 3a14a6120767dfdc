package org.sena.directory.exchange.file.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReachTest {

    private final Reading reading = new Reading();

    @ParameterizedTest
    @CsvSource({
        "01480 123456, 01480 123456",
        "01480123456, 01480 123456",
        "+44 1480 123456, 01480 123456",
        "(01480) 123 456, 01480 123456",
        "0300 123 1234, 0300 123 1234",
        "116 123, 116 123",
        "999, 999",
        "+33 1 42 68 53 00, +33 1 42 68 53 00",
    })
    void a_phone_number_is_written_as_this_country_writes_it(String text, String number) {
        Optional<String> read = Reach.phone(Reading.cell(text), reading.problems);

        assertEquals(Optional.of(number), read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0148", "phone us", "01480 12345678901", "ext 4"})
    void a_number_that_does_not_exist_is_left_out(String text) {
        assertEquals(Optional.empty(), Reach.phone(Reading.cell(text), reading.problems));
        assertEquals(List.of("phone.unknown"), reading.codes());
    }

    @ParameterizedTest
    @CsvSource({
        "pe29 3tn, PE29 3TN",
        "PE293TN, PE29 3TN",
        "sw1a1aa, SW1A 1AA",
        "M1  1AE, M1 1AE",
    })
    void a_postcode_is_written_in_one_form(String text, String postcode) {
        assertEquals(Optional.of(postcode), Reach.postcode(Reading.cell(text), reading.problems));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PE29", "PE29 3T", "12345", "PE29 3CI"})
    void what_is_no_postcode_is_left_out(String text) {
        assertEquals(Optional.empty(), Reach.postcode(Reading.cell(text), reading.problems));
        assertEquals(List.of("postcode.unread"), reading.codes());
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a?b=c, https://example.org/a?b=c",
        "www.example.org, https://www.example.org",
        "example.org/help, https://example.org/help",
    })
    void a_web_address_gets_its_beginning(String text, String url) {
        assertEquals(Optional.of(url), Reach.url(Reading.cell(text), reading.problems));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "not one",
                "ftp://a.org",
                "http://"
            })
    void what_is_no_web_address_is_left_out(String text) {
        assertEquals(Optional.empty(), Reach.url(Reading.cell(text), reading.problems));
        assertEquals(List.of("url.unread"), reading.codes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b",
                "two words@example.org",
                "a@example.org, b@example.org",
                "<a@example.org>"
            })
    void what_is_no_email_address_is_left_out(String text) {
        assertEquals(Optional.empty(), Reach.email(Reading.cell(text), reading.problems));
        assertEquals(List.of("email.unread"), reading.codes());
    }
}
