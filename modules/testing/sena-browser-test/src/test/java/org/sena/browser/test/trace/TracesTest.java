package org.sena.browser.test.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That what is looked for is found, so that finding nothing means something. */
class TracesTest {

    private static final List<String> TEXTS = List.of("Zoë Marker-1", "07700 900001");

    @ParameterizedTest
    @CsvSource({
        "'Zoë Marker-1', 'Zoë Marker-1'",
        "'to Zoë Marker-1, hello', 'Zoë Marker-1'",
        "'ZoëZoë Marker-1', 'Zoë Marker-1'",
        "'zoë marker-1', 'zoë marker-1'",
        "'tel:07700 900001', '07700 900001'"
    })
    void a_text_is_found_wherever_it_stands(String hay, String found) {
        assertEquals(Set.of(found), new Needles(TEXTS).in(hay));
    }

    @ParameterizedTest
    @CsvSource({"''", "'Zoë Marker-'", "'Zoë Marker-2'", "'07700 90000'", "'07700900001'"})
    void what_is_not_there_is_not_found(String hay) {
        assertEquals(Set.of(), new Needles(TEXTS).in(hay));
    }

    @Test
    void files_in_folders_and_lines_of_the_log_are_named(@TempDir Path folder) throws Exception {
        Path below = Files.createDirectories(folder.resolve("a/b"));
        byte[] bytes = "\0\1 07700 900001\0".getBytes(StandardCharsets.UTF_8);
        Files.write(below.resolve("c"), bytes);

        assertEquals(
                Set.of(new Trace("07700 900001", "a/b/c"), new Trace("Zoë Marker-1", "log")),
                new Traces(TEXTS)
                        .lookInto(folder)
                        .lookIntoLog(List.of("nothing", "by Zoë Marker-1"))
                        .found());
    }
}
