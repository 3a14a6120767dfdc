package org.sena.directory.exchange.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormsTest {

    @ParameterizedTest
    @CsvSource({
        "01480 496000, +441480496000",
        "(01480) 49-60-00, +441480496000",
        "+44 (0)1480 496000, +441480496000",
        "0044 1480 496000, +441480496000",
        "ask at the desk, ",
        "'', ",
        "12, "
    })
    void a_telephone_number_has_one_form(String written, String form) {
        assertEquals(Optional.ofNullable(form), PhoneForm.of(written));
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.Example.org/a?b, example.org",
        "http://example.org, example.org",
        "https://www.facebook.com/example, ",
        "example.org, ",
        "not an address, "
    })
    void a_web_domain_tells_who_it_is(String address, String domain) {
        assertEquals(Optional.ofNullable(domain), Domains.ofAddress(address));
    }

    @ParameterizedTest
    @CsvSource({"desk@Example.ORG, example.org", "jo@gmail.com, ", "nobody, "})
    void an_email_domain_tells_who_it_is(String address, String domain) {
        assertEquals(Optional.ofNullable(domain), Domains.ofEmail(address));
    }

    @ParameterizedTest
    @CsvSource({
        "Coffee & Chat, COFFEE + CHAT, 1, 1",
        "The Café, Cafe Ltd, 1, 1",
        "Coffee and Chat, Chat and coffee, 0.99, 1",
        "Coffee and Chat, Coffee & Chat at the hall, 0.9, 1",
        "Lunch club, Lunchtime concerts, 0, 0.83",
        "Foot care, Coffee and Chat, 0, 0.6",
        "!!!, Lunch, 0, 0"
    })
    void names_are_as_alike_as_people_find_them(
            String name, String other, double least, double most) {
        double likeness = NameForm.of(name).likeness(NameForm.of(other));

        assertTrue(likeness >= least && likeness <= most, () -> "was " + likeness);
    }
}
