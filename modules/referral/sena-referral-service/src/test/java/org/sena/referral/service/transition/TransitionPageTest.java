package org.sena.referral.service.transition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TransitionPageTest {

    private static final Path PAGE = Path.of("../../../docs/referral-states.md");

    @Test
    void the_page_says_what_the_table_says() throws IOException {
        String written = TransitionPage.write();

        if (Boolean.getBoolean("sena.docs.write")) {
            Files.write(PAGE, written.getBytes(StandardCharsets.UTF_8));
        }

        assertEquals(
                written,
                Files.readString(PAGE),
                "docs/referral-states.md: run this test with -Dsena.docs.write=true");
    }
}
