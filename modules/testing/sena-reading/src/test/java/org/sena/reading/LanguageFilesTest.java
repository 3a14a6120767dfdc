package org.sena.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanguageFilesTest {

    @TempDir Path folder;

    @Test
    void it_says_what_is_left_to_translate() throws IOException {
        Path english = write("Language", "a=One {0}", "b=Two", "c=Three {0} {1}", "d=Four");

        write("Language_cy", "a=Un {0}", "b=Dau", "c=Tri {1} {0}", "d=Pedwar");
        write("Language_pl", "a=Jeden", "b=", "c=Trzy {0} {1}", "e=Pięć");

        assertEquals(
                List.of(
                        "pl a: has the places [], in English [{0}]",
                        "pl b: is empty",
                        "pl d: is missing; in English \"Four\"",
                        "pl e: is not said in English"),
                LanguageFiles.problems(english, "cy", "pl"));
    }

    @Test
    void what_is_not_needed_may_be_missing_but_not_wrong() throws IOException {
        Path english = write("Language", "a=One {0}", "staff.b=Two", "staff.c=Three {0}");

        write("Language_cy", "a=Un {0}", "staff.c=Tri");

        assertEquals(
                List.of("cy staff.c: has the places [], in English [{0}]"),
                LanguageFiles.problems(english, key -> !key.startsWith("staff."), "cy"));
    }

    private Path write(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name + ".properties"), List.of(lines));
    }
}
