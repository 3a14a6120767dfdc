package org.sena.runtime.host.input;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UrlEncodedTest {

    private static Values read(String text) throws RefusedInputException {
        Values values = new Values();
        UrlEncoded.read(text, values);

        return values;
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "a b", "a+b", "é & <ŵ>", "100%", "a=b&c=d", "😀", "", "#?/"})
    void what_was_written_is_read_again(String text) throws RefusedInputException {
        StringBuilder url = new StringBuilder();
        UrlEncoded.append(url, text, text, true);

        assertEquals(text, read(url.substring(1)).first(text, "gone"));
    }

    @Test
    void a_name_can_have_several_values_or_none() throws RefusedInputException {
        Values values = read("&a=1&b&a=2&&=x&a=");

        assertArrayEquals(new String[] {"1", "2", ""}, values.byName().get("a"));
        assertEquals("", values.first("b", "gone"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=%", "a=%z1", "%4=1", "a=x%00", "%00=1"})
    void broken_escapes_and_nul_are_refused(String text) {
        RefusedInputException thrown = assertThrows(RefusedInputException.class, () -> read(text));

        assertEquals(400, thrown.reason().status());
    }

    @Test
    void too_many_values_are_refused() {
        RefusedInputException thrown =
                assertThrows(RefusedInputException.class, () -> read("a=1&".repeat(2_001)));

        assertEquals(413, thrown.reason().status());
    }
}
