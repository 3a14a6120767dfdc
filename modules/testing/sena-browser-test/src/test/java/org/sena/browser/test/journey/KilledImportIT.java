package org.sena.browser.test.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.support.ui.FluentWait;
import org.sena.browser.test.OwnSena;
import org.sena.browser.test.Visitor;

/** An import whose process is killed goes on by itself and comes out whole. */
class KilledImportIT {

    private static final int SERVICES = 3_000;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Pattern DONE = Pattern.compile("(\\d+) % done");

    @TempDir private Path folder;

    @Test
    void an_import_that_was_killed_goes_on_where_it_was() throws Exception {
        try (OwnSena sena = OwnSena.start()) {
            Visitor before = sena.visitors().newVisitor();

            begin(before);
            await(before, () -> percent(before) > 0);
            sena.killAndStart();

            Visitor after = sena.visitors().newVisitor();

            DemoUser.EDITOR.signIn(after);
            after.open("/web/sena/directory/data");
            after.follow("services.csv");
            await(after, () -> after.heading().equals("The import is finished"));

            assertEquals("3,000", after.textOf("New services"));
            assertTrue(after.sees((SERVICES + 10) + " records were added or changed"));
        }
    }

    private void begin(Visitor editor) throws IOException {
        StringBuilder rows = new StringBuilder("id,name,organisation,types\n");

        for (int row = 0; row < SERVICES; row++) {
            rows.append(row)
                    .append(",Service ")
                    .append(row)
                    .append(",Organisation ")
                    .append(row % 10)
                    .append(",food bank\n");
        }

        DemoUser.EDITOR.signIn(editor);
        editor.open("/web/sena/directory/data");
        editor.follow("Import a file");
        editor.attach("Your file", Files.writeString(folder.resolve("services.csv"), rows));
        editor.press("Continue");
        editor.fill("Who is the data from?", "A long list");
        editor.press("Check the rows");
        await(editor, () -> editor.heading().equals("Look before you import"));
        editor.press("Import all 3000 services");
    }

    private static int percent(Visitor visitor) {
        Matcher done = DONE.matcher(visitor.text());

        return done.find() ? Integer.parseInt(done.group(1)) : 0;
    }

    private static void await(Visitor visitor, BooleanSupplier expected) {
        new FluentWait<>(visitor)
                .withTimeout(PATIENCE)
                .pollingEvery(Duration.ofMillis(300))
                .until(
                        one -> {
                            if (!expected.getAsBoolean()) {
                                one.reload();
                            }

                            return expected.getAsBoolean();
                        });
    }
}
