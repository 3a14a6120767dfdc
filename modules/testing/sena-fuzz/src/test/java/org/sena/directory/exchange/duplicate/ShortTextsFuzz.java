package org.sena.directory.exchange.duplicate;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sena.fuzz.Claims;
import org.sena.fuzz.Seeds;
import org.sena.references.AccessCodes;

/** Telephone numbers and access codes, as they are typed. */
class ShortTextsFuzz {

    static Stream<Arguments> seeds() {
        return Seeds.of(
                "01632 960021", "+44 (0)1632 960021 ext. 7", "4F7K-PW3M-Q2XD", "4f7k pw3m q2xd");
    }

    @MethodSource("seeds")
    @FuzzTest
    void reads(byte[] input) throws Exception {
        String typed = new String(input, StandardCharsets.UTF_8);

        Claims.soon(
                () -> {
                    String code = AccessCodes.normalise(typed);

                    Claims.same(code, AccessCodes.normalise(code), "A code written");
                    PhoneForm.of(typed)
                            .ifPresent(
                                    number ->
                                            Claims.same(
                                                    number,
                                                    PhoneForm.of(number).orElse(""),
                                                    "A number in one form"));
                });
    }
}
