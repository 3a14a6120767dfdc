package org.sena.privacy.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sena.reading.LanguageFiles;

class LanguagesTest {

    @Test
    void the_pages_for_residents_say_everything_in_welsh_and_polish() {
        assertEquals(
                List.of(),
                LanguageFiles.problems(
                        Path.of("src/main/resources/content/Language.properties"),
                        key -> !key.startsWith("governance."),
                        "cy",
                        "pl"));
    }
}
