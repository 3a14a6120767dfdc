package org.sena.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ArchitecturePageTest {

    private static final Path PAGE = Path.of("../../../docs/architecture.md");
    private static final String BEGIN = "<!-- modules: written by the build -->\n";
    private static final String END = "<!-- end of modules -->\n";

    @Test
    void the_page_draws_what_was_built() throws IOException {
        String page = Files.readString(PAGE);
        String written =
                page.substring(0, page.indexOf(BEGIN) + BEGIN.length())
                        + "\n"
                        + ModuleGraph.write(Suite.read())
                        + page.substring(page.indexOf(END));

        if (Boolean.getBoolean("sena.docs.write")) {
            Files.writeString(PAGE, written);
        }

        assertEquals(
                written,
                Files.readString(PAGE),
                "docs/architecture.md: run this test with -Dsena.docs.write=true");
    }
}
