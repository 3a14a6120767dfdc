package org.sena.needs.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class MetricsTokenTest {

    private static final String TOKEN = "0123456789abcdef0123456789abcdef";

    @TempDir Path data;

    @ParameterizedTest(name = "{0} opens: {1}")
    @CsvSource({
        "Bearer 0123456789abcdef0123456789abcdef, true",
        "Bearer 0123456789abcdef0123456789abcdeX, false",
        "Bearer 0123456789abcdef0123456789abcde, false",
        "Bearer 0123456789abcdef0123456789abcdef0, false",
        "Basic 0123456789abcdef0123456789abcdef, false",
        "0123456789abcdef0123456789abcdef, false",
        "'Bearer ', false",
        "Bearer, false",
        "'', false",
        ", false"
    })
    void only_the_whole_token_opens(String authorization, boolean opens) {
        assertEquals(opens, MetricsToken.of(TOKEN).opensTo(authorization));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"Bearer ", "Bearer null", "Bearer 0123456789abcdef0123456789abcdef"})
    void without_a_token_nothing_opens(String authorization) {
        assertFalse(MetricsToken.none().opensTo(authorization));
    }

    @Test
    void a_token_that_can_be_guessed_is_none() {
        assertThrows(IllegalArgumentException.class, () -> MetricsToken.of("secret"));
    }

    /** What stands in the file, \n for the end of a line, and whether the token opens then. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "0123456789abcdef0123456789abcdef, true",
        "0123456789abcdef0123456789abcdef\\n, true",
        "'0123456789abcdef0123456789abcdef \\nmore', true",
        "\\n0123456789abcdef0123456789abcdef, false",
        "secret, false",
        "'', false"
    })
    void the_token_is_the_first_line_of_its_file(String content, boolean opens) throws Exception {
        Files.writeString(data.resolve("token"), content.replace("\\n", "\n"));

        assertEquals(opens, MetricsDoor.read(data, "token").opensTo("Bearer " + TOKEN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "missing"})
    void without_its_file_nothing_opens(String file) {
        assertFalse(MetricsDoor.read(data, file).opensTo("Bearer " + TOKEN));
    }
}
