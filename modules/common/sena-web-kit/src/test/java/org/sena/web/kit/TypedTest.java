package org.sena.web.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TypedTest {

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("", ""),
                Arguments.of("Ŵyth 😀\r\n\t", "Ŵyth 😀\r\n\t"),
                Arguments.of("\u0000", "\uFFFD"),
                Arguments.of("a\u0000b\u0000", "a\uFFFDb\uFFFD"),
                Arguments.of("\uD83D", "\uFFFD"),
                Arguments.of("\uDE00x", "\uFFFDx"),
                Arguments.of("\uD83Dx\uDE00", "\uFFFDx\uFFFD"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void what_no_database_keeps_becomes_a_sign_for_it(String typed, String kept) {
        assertEquals(kept, Typed.clean(typed));
    }

    @Test
    void nothing_is_empty() {
        assertEquals("", Typed.clean(null));
    }
}
