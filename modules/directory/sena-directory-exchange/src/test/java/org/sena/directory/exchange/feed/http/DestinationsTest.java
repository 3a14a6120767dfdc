package org.sena.directory.exchange.feed.http;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://example.org/x",
                "file:///etc/passwd",
                "http:///x",
                "/x",
                "https://user@example.org/",
                "jar:http://example.org!/x"
            })
    void only_web_addresses_are_asked(String address) {
        assertThrows(
                ForbiddenAddressException.class,
                () -> new Destinations(true).checkForm(URI.create(address)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:8080/",
                "http://127.0.0.1/",
                "http://[::1]/",
                "http://2130706433/",
                "http://0x7f.1/"
            })
    void the_own_machine_is_not_asked_however_it_is_written(String address) {
        assertThrows(
                RuntimeException.class, () -> new Destinations(false).check(URI.create(address)));
    }

    @Test
    void a_trial_may_ask_its_own_machine() {
        assertDoesNotThrow(() -> new Destinations(true).check(URI.create("http://127.0.0.1:1/")));
    }
}
