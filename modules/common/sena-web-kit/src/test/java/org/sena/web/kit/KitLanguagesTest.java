package org.sena.web.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sena.reading.LanguageFiles;

class KitLanguagesTest {

    @Test
    void the_kit_says_everything_in_welsh_and_polish() {
        assertEquals(
                List.of(),
                LanguageFiles.problems(
                        Path.of("src/main/resources/org/sena/web/kit/Kit.properties"), "cy", "pl"));
    }
}
