package org.sena.browser.test.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.sena.browser.test.InBrowsers;
import org.sena.browser.test.Visitor;
import org.sena.browser.test.Visitors;

/** An editor looks the lists of terms through and loads one. */
class TaxonomiesJourneyIT {

    @TempDir private Path folder;

    @InBrowsers
    void an_editor_finds_a_term_and_what_it_answers(Visitors people) {
        Visitor editor = signedIn(people);

        editor.follow("Service types");
        assertTrue(editor.sees("Food and basics (11)"));
        editor.fill("Find a term", "bailiffs");
        editor.press("Find");
        assertTrue(editor.sees("1 term found"));
        editor.follow("Debt advice");
        assertEquals("Debt advice", editor.heading());
        assertTrue(editor.sees("Money and debt"));
        assertTrue(editor.sees("Dealing with debt"), "the need that it answers");
        editor.back();
    }

    @InBrowsers
    void an_editor_sees_which_types_no_service_has(Visitors people) {
        Visitor editor = signedIn(people);

        editor.follow("Service types with no services");
        assertTrue(editor.hasLink("Dentist"));
        assertFalse(editor.hasLink("Food bank"));
    }

    @InBrowsers
    void a_list_is_looked_at_before_it_is_loaded(Visitors people) throws IOException {
        Visitor editor = signedIn(people);
        String code = "it-" + UUID.randomUUID();

        editor.follow("Load a list");
        editor.press("Check the file");
        assertEquals(4, editor.errors().size(), "everything but the name must be said");

        editor.pick("Which list is it?", "Circumstances");
        editor.pick("What do its mappings name?", "Service types");
        editor.choose("Keep them");
        editor.attach("The file", file("identifier,label,mappings\n" + code + ",,no-such-type\n"));
        editor.press("Check the file");
        assertTrue(editor.errors().get(0).contains("line 2: has no label"), "the place is told");
        assertTrue(editor.isChosen("Keep them"), "what was chosen stays");

        editor.attach("The file", file("identifier,label,mappings\n" + code + ",Lost,no-such\n"));
        editor.press("Check the file");
        assertTrue(editor.errors().get(0).contains("unknown service type no-such"));

        editor.attach(
                "The file", file("identifier,label,mappings\n" + code + ",Lost keys,home-help\n"));
        editor.press("Check the file");
        assertEquals("1", editor.textOf("New terms"));
        assertTrue(editor.sees("Nothing is saved yet."));
        editor.press("Load the list");
        assertTrue(editor.sees("The list is loaded."));

        editor.fill("Find a term", code);
        editor.press("Find");
        editor.follow("Lost keys");
        assertTrue(editor.hasLink("Help at home"));
    }

    private static Visitor signedIn(Visitors people) {
        Visitor editor = people.newVisitor();

        DemoUser.EDITOR.signIn(editor);
        editor.open("/web/sena/directory/taxonomies");
        assertEquals("Lists of terms", editor.heading());

        return editor;
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("list.csv"), content);
    }
}
