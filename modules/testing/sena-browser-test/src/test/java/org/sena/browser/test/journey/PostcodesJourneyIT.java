package org.sena.browser.test.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.sena.browser.test.InBrowsers;
import org.sena.browser.test.Visitor;
import org.sena.browser.test.Visitors;

/** An administrator brings in postcodes. They are made up. */
class PostcodesJourneyIT {

    private static final String FILE =
            "postcode,latitude,longitude,district\n"
                    + "QZ1 1AA,52.3,-0.2,E98000011\n"
                    + "QZ1 1AB,52.4,-0.2,E98000012\n";

    @TempDir private Path folder;

    @InBrowsers
    void a_file_is_looked_at_before_its_postcodes_are_brought_in(Visitors people)
            throws IOException {
        Visitor administrator = people.newVisitor();

        DemoUser.ADMINISTRATOR.signIn(administrator);
        administrator.open("/web/sena/admin");
        administrator.follow("Postcodes");
        assertEquals("Postcodes", administrator.heading());

        administrator.press("Check the file");
        assertEquals(2, administrator.errors().size(), "the file, and what of those it lacks");

        administrator.fill("Only postcodes of these councils", "E98000011");
        administrator.choose("Keep them");
        administrator.attach("The file", file("postcode,latitude,longitude\nQZ1 1AA,north,0\n"));
        administrator.press("Check the file");
        assertTrue(administrator.errors().get(0).contains("row 2, column lat: is not a number"));
        assertTrue(administrator.isChosen("Keep them"), "what was chosen stays");

        administrator.attach("The file", file(FILE));
        administrator.press("Check the file");
        assertTrue(administrator.sees("Nothing is saved yet."));
        administrator.back();
        administrator.fill("Only postcodes of these councils", "E98000011");
        administrator.choose("Keep them");
        administrator.attach("The file", file(FILE.replace("52.3", moved())));
        administrator.press("Check the file");
        administrator.press("Bring the postcodes in");
        assertTrue(administrator.sees("The postcodes are in."));
        assertTrue(administrator.sees("E98000011"));
    }

    /** Another place each time, so that there is something to change in each browser. */
    private static String moved() {
        return "52." + (100_000 + System.nanoTime() % 800_000);
    }

    /** A new one each time: a browser refuses to send a file that changed since it was chosen. */
    private Path file(String content) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "postcodes", ".csv"), content);
    }
}
