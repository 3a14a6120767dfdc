package org.sena.needs.service.saved;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeSealTest {

    private static final byte[] KEY = new byte[32];

    private static final String TEXT = "{\"home\":[\"on-the-street\"]}";

    private final CodeSeal seal = new CodeSeal(new SecureRandom());

    private final String closed = seal.seal(KEY, "here", TEXT);

    @Test
    void the_key_opens_it_where_it_was_put() {
        assertEquals(Optional.of(TEXT), seal.open(KEY, "here", closed).map(String::strip));
    }

    @Test
    void another_key_or_another_place_opens_nothing() {
        byte[] other = KEY.clone();

        other[31] = 1;

        assertEquals(Optional.empty(), seal.open(other, "here", closed));
        assertEquals(Optional.empty(), seal.open(KEY, "there", closed));
    }

    static Stream<Integer> places() {
        return Stream.of(0, 5, 11, 12, 40, 2000);
    }

    @ParameterizedTest
    @MethodSource("places")
    void a_single_changed_bit_opens_nothing(int place) {
        byte[] bytes = Base64.getUrlDecoder().decode(closed);

        bytes[place] ^= 1;

        assertEquals(
                Optional.empty(),
                seal.open(KEY, "here", Base64.getUrlEncoder().encodeToString(bytes)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "not base64 at all!", "AAAA", "AAAAAAAAAAAAAAAA"})
    void what_was_never_sealed_opens_nothing(String text) {
        assertEquals(Optional.empty(), seal.open(KEY, "here", text));
    }

    @Test
    void two_seals_of_one_text_differ_and_neither_shows_it() {
        assertNotEquals(closed, seal.seal(KEY, "here", TEXT));
        assertFalse(
                new String(Base64.getUrlDecoder().decode(closed), StandardCharsets.ISO_8859_1)
                        .contains("street"));
    }

    @Test
    void the_length_does_not_tell_how_much_was_answered() {
        assertEquals(closed.length(), seal.seal(KEY, "here", "{}").length());
        assertEquals(closed.length(), seal.seal(KEY, "here", "x".repeat(2047)).length());
        assertNotEquals(closed.length(), seal.seal(KEY, "here", "x".repeat(2048)).length());
    }
}
