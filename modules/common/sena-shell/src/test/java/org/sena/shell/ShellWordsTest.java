package org.sena.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import org.sena.reading.LanguageFiles;

class ShellWordsTest {

    @Test
    void the_shell_says_everything_in_welsh_and_polish() {
        assertEquals(
                List.of(),
                LanguageFiles.problems(
                        Path.of("src/main/resources/org/sena/shell/Shell.properties"), "cy", "pl"));
    }

    @Test
    void words_are_in_the_readers_language() {
        ShellWords welsh = ShellWords.in(Locale.forLanguageTag("cy-GB"));

        assertEquals("Mewngofnodi", welsh.get("sign-in"));
        assertEquals("Amy ydych chi", welsh.get("signed-in-as", "Amy"));
    }

    @Test
    void words_that_nobody_wrote_are_not_passed_over() {
        ShellWords words = ShellWords.in(Locale.UK);

        assertThrows(MissingResourceException.class, () -> words.get("nothing"));
    }
}
