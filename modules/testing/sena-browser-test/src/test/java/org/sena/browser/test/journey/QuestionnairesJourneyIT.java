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

/** An administrator publishes a questionnaire, sees what changed, and has it translated. */
class QuestionnairesJourneyIT {

    @TempDir private Path folder;

    private final String key = "it-" + UUID.randomUUID().toString().substring(0, 8);

    @InBrowsers
    void a_questionnaire_is_checked_published_compared_and_translated(Visitors people)
            throws IOException {
        Visitor administrator = signedIn(people, DemoUser.ADMINISTRATOR);

        administrator.follow("Publish a questionnaire");
        administrator.press("Check it");
        assertEquals(1, administrator.errors().size(), "the key is wanted");

        administrator.fill("Key", key);
        administrator.attach(
                "Send a file", file(document("Warm").replace("\"single\"", "\"one\"")));
        administrator.press("Check it");
        assertTrue(administrator.sees("groups[0].questions[0].type: write one of"));
        assertTrue(administrator.valueOf("The document").contains("\"one\""), "the text is kept");

        administrator.fill("The document", document("Warm"));
        administrator.press("Check it");
        assertEquals("Check before you publish", administrator.heading());
        administrator.press("Publish version 1");
        assertTrue(administrator.sees("“Warm” is published as version 1."));

        administrator.follow("Publish a new version");
        administrator.attach("Send a file", file(document("Warm and dry")));
        administrator.press("Check it");
        assertTrue(administrator.sees("Warm and dry"));
        assertTrue(administrator.sees("Changed"));
        administrator.press("Publish version 2");

        administrator.follow("What changed");
        assertEquals("What changed in version 2", administrator.heading());
        administrator.back();
        administrator.follow("Version 2");
        assertTrue(administrator.sees("1. Is your home warm?"));
        assertTrue(administrator.sees("“Is your home warm?” is “No”"), "when it is asked");
        administrator.back();

        administrator.fill("Translate into", "cy");
        administrator.press("Go on");
        assertEquals("Translation: Welsh", administrator.heading());
        administrator.attach(
                "The table", file("path,english,text\ntitle,Warm,Cynnes\nnowhere,a,b\n"));
        administrator.press("Publish as a new version");
        assertTrue(administrator.errors().get(0).contains("nowhere"), "the place is told");

        administrator.attach(
                "The table",
                file("path,english,text\ntitle,Warm,Cynnes\nquestions/why/text,Why?,Pam?\n"));
        administrator.press("Publish as a new version");
        assertTrue(administrator.sees("The texts are published as version 3."));
        assertTrue(administrator.sees("One text is out of date"));
        assertTrue(administrator.sees("Cynnes"));
    }

    @InBrowsers
    void an_advice_lead_looks_and_publishes_nothing(Visitors people) {
        Visitor lead = signedIn(people, DemoUser.ADVICE_LEAD);

        assertFalse(lead.hasLink("Publish a questionnaire"));
        lead.follow("Find help");
        assertFalse(lead.hasLink("Publish a new version"));
        assertTrue(lead.hasLink("Version 1"));
    }

    private static Visitor signedIn(Visitors people, DemoUser user) {
        Visitor visitor = people.newVisitor();

        user.signIn(visitor);
        visitor.open("/web/sena/admin/questionnaires");
        assertEquals("Questionnaires", visitor.heading());

        return visitor;
    }

    private String document(String title) {
        return ("{'key': '" + key + "', 'title': '" + title + "', 'language': 'en', 'groups': [")
                .concat("{'id': 'home', 'title': 'Home', 'questions': [")
                .concat("{'id': 'warm', 'type': 'single', 'text': 'Is your home warm?',")
                .concat(" 'options': [{'id': 'yes', 'text': 'Yes'}, {'id': 'no', 'text': 'No'}]},")
                .concat("{'id': 'why', 'type': 'text', 'text': 'Why?',")
                .concat(" 'visibleWhen': {'question': 'warm', 'is': 'no'}}]}]}")
                .replace('\'', '"');
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("sent-" + UUID.randomUUID()), content);
    }
}
