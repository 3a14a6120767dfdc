package org.sena.references;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckedCodesTest {

    private static final int BY_CHANCE = 14;

    static Stream<String> codes() {
        return LongStream.range(0, 50).mapToObj(seed -> CheckedCodes.next(new Random(seed)));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void a_code_is_four_groups_of_four_and_reads_as_itself(String code) {
        assertTrue(code.matches("([2-9A-HJ-KM-NP-TV-Z]{4}-){3}[2-9A-HJ-KM-NP-TV-Z]{4}"), code);
        assertEquals(Optional.of(code), CheckedCodes.read(code));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void how_it_is_typed_does_not_matter(String code) {
        assertEquals(Optional.of(code), CheckedCodes.read(code.toLowerCase()));
        assertEquals(Optional.of(code), CheckedCodes.read(" " + code.replace('-', ' ') + " "));
        assertEquals(Optional.of(code), CheckedCodes.read(code.replace("-", "")));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void any_one_wrong_symbol_shows(String code) {
        String bare = code.replace("-", "");

        for (int place = 0; place < bare.length(); place++) {
            for (char other : Symbols.ALPHABET.toCharArray()) {
                String wrong = bare.substring(0, place) + other + bare.substring(place + 1);

                assertEquals(wrong.equals(bare), CheckedCodes.read(wrong).isPresent(), () -> wrong);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void any_two_symbols_in_each_others_place_show(String code) {
        StringBuilder bare = new StringBuilder(code.replace("-", ""));

        for (int one = 0; one < BY_CHANCE; one++) {
            for (int other = one + 1; other < BY_CHANCE; other++) {
                StringBuilder wrong = new StringBuilder(bare);

                wrong.setCharAt(one, bare.charAt(other));
                wrong.setCharAt(other, bare.charAt(one));
                assertEquals(
                        wrong.compareTo(bare) == 0,
                        CheckedCodes.read(wrong.toString()).isPresent(),
                        wrong::toString);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "ABCD",
                "0000-0000-0000-0000",
                "OOOO-IIII-LLLL-UUUU",
                "2222-2222-2222-222",
                "2222-2222-2222-22222",
                "\u0661\u0662\u0663\u0664"
            })
    void what_is_no_code_is_none(String typed) {
        assertEquals(Optional.empty(), CheckedCodes.read(typed));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void two_codes_are_never_the_same(String code) {
        assertEquals(1, codes().filter(code::equals).count());
        assertNotEquals(code, CheckedCodes.next(new Random(1_000)));
    }
}
