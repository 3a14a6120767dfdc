package org.sena.browser.test.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.FluentWait;
import org.sena.browser.test.InBrowsers;
import org.sena.browser.test.Visitor;
import org.sena.browser.test.Visitors;

/** An editor brings a spreadsheet in, looks first, and takes it back. */
class FilesJourneyIT {

    private static final String CHECKED = "Look before you import";
    private static final String FINISHED = "The import is finished";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir private Path folder;

    @InBrowsers
    void an_editor_brings_a_file_in_and_takes_it_back(Visitors people) throws IOException {
        Visitor editor = signedIn(people);
        String name = "Ukulele " + UUID.randomUUID();

        editor.follow("Import a file");
        editor.press("Continue");
        assertEquals("Choose a file", editor.errors().get(0));

        editor.attach(
                "Your file",
                file(
                        "services.csv",
                        "Ref,Service title,Organisation,Category,Age range,Opening hours,Notes\n"
                                + "1,"
                                + name
                                + " one,Ukulele Trust,Food bank,18+,Mon-Fri 9am-5pm,x\n"
                                + "2,<b>"
                                + name
                                + " two</b>,Ukulele Trust,Food bank,65+,,x\n"
                                + "3,"
                                + name
                                + " three,Ukulele Trust,Flying,old,,x\n"));
        editor.press("Continue");
        assertEquals("What do the columns mean?", editor.heading());
        editor.press("Check the rows");
        assertEquals(1, editor.errors().size(), "the source must be said");
        editor.fill("Who is the data from?", "Ukulele list " + name);
        open(editor, "Say what holds for all rows");
        editor.fill("Last checked on", "31/01/2026");
        editor.press("Check the rows");

        await(editor, CHECKED);
        assertEquals("2", editor.textOf("New services"));
        assertEquals("1", editor.textOf("Services that can't be imported"));
        assertTrue(editor.sees("“old” is no age in years"), "each problem is told");
        assertTrue(editor.sees("E (Age range)"), "with its column");
        assertTrue(editor.sees("holds HTML"), "what was cleaned is told");
        assertTrue(editor.sees(name + " two"), "without its markup");

        editor.press("Import the 2 good services and leave the others out");
        await(editor, FINISHED);
        assertTrue(editor.sees("records were added or changed"));

        String report = editor.path();

        awaitFound(editor, name + " one", true);
        editor.open(report);
        editor.follow("Take the import back");
        editor.press("Take it back");
        await(editor, "The import was taken back");
        awaitFound(editor, name + " one", false);
    }

    @InBrowsers
    void the_meanings_of_columns_can_be_saved_and_used_again(Visitors people) throws IOException {
        Visitor editor = signedIn(people);
        String saved = "Saved " + UUID.randomUUID();
        String content = "a,b,c\n1,Lunch,Ukulele Trust\n";

        editor.follow("Import a file");
        editor.attach("Your file", file("odd.csv", content));
        editor.press("Continue");
        editor.pick("A: a", "Service: Id of the service");
        editor.pick("B: b", "Service: Name of the service");
        editor.pick("C: c", "Organisation: Name of the organisation");
        editor.fill("Who is the data from?", saved);
        open(editor, "Save these meanings for the next file");
        editor.fill("What to call them", saved);
        editor.press("Check the rows");
        await(editor, CHECKED);
        assertTrue(editor.sees("has no service type that we know"));
        assertTrue(editor.sees("There is nothing to import"));

        editor.open("/web/sena/directory/data");
        editor.follow("Import a file");
        editor.attach("Your file", file("odd.csv", content));
        editor.press("Continue");
        editor.pick("Use saved meanings", saved);
        editor.press("Use these");
        assertEquals(saved, editor.valueOf("Who is the data from?"));
        assertEquals("SERVICE_NAME", editor.valueOf("B: b"));
        editor.press("Do not import this file");
        assertTrue(editor.sees("The file was forgotten."));
    }

    @InBrowsers
    void a_file_that_is_no_spreadsheet_is_refused_in_plain_words(Visitors people)
            throws IOException {
        Visitor editor = signedIn(people);

        editor.follow("Import a file");
        editor.attach("Your file", file("services.pdf", "%PDF-1.7"));
        editor.press("Continue");
        assertTrue(editor.errors().get(0).contains("Choose a CSV file or an Excel workbook"));
        editor.attach("Your file", file("services.csv", "name,about\nA,\"open\nB,c\n"));
        editor.press("Continue");
        assertTrue(editor.errors().get(0).contains("From row 2 on the file can't be read"));
    }

    private static boolean finds(Visitor visitor, String words) {
        visitor.open("/web/sena/services");
        visitor.fill("What are you looking for?", words);
        visitor.press("Search");

        return visitor.hasLink(words);
    }

    /** The index follows in a moment. */
    private static void awaitFound(Visitor visitor, String words, boolean expected) {
        new FluentWait<>(visitor)
                .withTimeout(PATIENCE)
                .pollingEvery(Duration.ofMillis(500))
                .until(one -> finds(one, words) == expected);
    }

    private static void await(Visitor visitor, String heading) {
        new FluentWait<>(visitor)
                .withTimeout(PATIENCE)
                .pollingEvery(Duration.ofMillis(500))
                .until(
                        one -> {
                            if (!one.heading().equals(heading)) {
                                one.reload();
                            }

                            return one.heading().equals(heading);
                        });
    }

    private static void open(Visitor visitor, String summary) {
        visitor.driver().findElement(By.xpath("//summary[contains(., '" + summary + "')]")).click();
    }

    private static Visitor signedIn(Visitors people) {
        Visitor editor = people.newVisitor();

        DemoUser.EDITOR.signIn(editor);
        editor.open("/web/sena/directory/data");
        assertEquals("Bring data in from a file", editor.heading());

        return editor;
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
