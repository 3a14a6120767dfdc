package org.sena.directory.service.postcode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostcodeFormTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "PE29 3TN,PE29 3TN,PE29",
        "pe293tn,PE29 3TN,PE29",
        "' pe29  3tn ',PE29 3TN,PE29",
        "PE29\u00a03TN,PE29 3TN,PE29",
        "P.E.29-3TN,PE29 3TN,PE29",
        "PE7 1AA,PE7 1AA,PE7",
        "pe29,PE29,PE29",
        "PE7,PE7,PE7",
        "M1 1AE,M1 1AE,M1",
        "W1A 0AX,W1A 0AX,W1A",
        "EC1A1BB,EC1A 1BB,EC1A",
        "SW1A 1AA,SW1A 1AA,SW1A",
        "GIR 0AA,GIR 0AA,GIR"
    })
    void is_written_in_one_form(String text, String written, String outwardCode) {
        PostcodeForm form = PostcodeForm.of(text).orElseThrow();

        assertEquals(written, form.written());
        assertEquals(outwardCode, form.outwardCode());
        assertEquals(written.contains(" "), form.isWhole());
        assertEquals(written.replace(" ", ""), form.compact());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "P",
                "PE",
                "29",
                "PE29 3T",
                "PE29 TN3",
                "PE29 3TNN",
                "Huntingdon",
                "PE29 3TN; drop",
                "\u00c9E29 3TN",
                "PE29                        3TN"
            })
    void is_no_postcode(String text) {
        assertTrue(PostcodeForm.of(text).isEmpty());
    }
}
