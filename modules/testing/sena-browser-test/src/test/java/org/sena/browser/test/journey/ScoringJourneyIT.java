package org.sena.browser.test.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.sena.browser.test.InBrowsers;
import org.sena.browser.test.Visitor;
import org.sena.browser.test.Visitors;

/** An advice lead hands a scoring matrix in and puts it right; a second person puts it in force. */
class ScoringJourneyIT {

    private static final Path TABLE =
            Path.of(
                    "..",
                    "..",
                    "needs",
                    "sena-needs-content",
                    "src",
                    "main",
                    "resources",
                    "content",
                    "front-line.csv");

    private static final String RIGHT = "danger-02,danger,is,end-life,,,,mental-health-crisis,90,";
    private static final String WRONG =
            "danger-02,danger,is,end-of-life,,,,mental-health-crisis,900,";

    @TempDir private Path folder;

    @InBrowsers
    void a_table_with_mistakes_is_put_right_and_put_in_force_by_two_people(Visitors people)
            throws Exception {
        String mark = UUID.randomUUID().toString();
        Visitor lead = scoring(people, DemoUser.LEAD);

        lead.follow("Hand in a table");
        lead.press("Hand in");
        assertEquals("Choose the file with the table", lead.errors().get(0));
        lead.attach("Table", file("no,table\n1,2\n"));
        lead.press("Hand in");
        assertTrue(lead.errors().get(0).contains("The columns must be exactly"));

        lead.attach("Table", withMistakes(mark));
        lead.fill("Why this version", "Say more clearly why");
        lead.press("Hand in");

        String version = version(lead.text());

        assertEquals("Mistakes in the table", lead.heading());
        assertTrue(lead.sees("2 mistakes."));
        assertTrue(lead.sees("Row 3: danger-02"));
        assertEquals("end-of-life", lead.valueOf("value"), "what was written stays");
        lead.fill("value", "end-life");
        lead.press("Save the corrections");
        assertTrue(lead.sees("Mistakes left: 1."));
        lead.fill("urgency", "90");
        lead.press("Save the corrections");
        assertTrue(lead.sees("No mistake is left."));

        lead.follow("See every difference");
        assertTrue(lead.sees(mark), "the reason that differs is shown");
        lead.follow("Back");
        lead.press("Finish and check");
        assertTrue(lead.sees("A second person can now put it in force."));
        lead.follow("Put it in force");
        assertTrue(lead.sees("You wrote or checked this version."));
        assertFalse(lead.hasButton("Put version " + version));

        Visitor administrator = scoring(people, DemoUser.ADMINISTRATOR);

        administrator.follow("Version " + version);
        administrator.follow("Put it in force");
        administrator.press("Put version " + version);
        assertEquals(1, administrator.errors().size(), "why must be said");
        administrator.fill("Why you put it in force", "Agreed in the team");
        administrator.press("Put version " + version);
        assertTrue(administrator.sees("Version " + version + " is in force."));
        assertTrue(administrator.sees("Agreed in the team"));

        administrator.follow("Version " + version);
        assertTrue(download(administrator, "Download as CSV").contains(mark));
        assertTrue(download(administrator, "Download as a workbook").startsWith("PK"));
    }

    @InBrowsers
    void a_rule_is_added_changed_and_taken_out_in_the_page(Visitors people) {
        Visitor lead = scoring(people, DemoUser.LEAD);

        lead.follow("Version 1");
        lead.press("Start a new draft from this table");
        lead.follow("Add a rule");
        lead.press("Continue");
        assertEquals(1, lead.errors().size(), "a question must be chosen");
        lead.pick("Question", "How old are they?");
        lead.press("Continue");
        lead.choose("is at least");
        lead.fill("This number", "eighty");
        lead.fill("Name of the rule", "aged");
        lead.pick("Need", "Staying steady on your feet");
        lead.fill("Urgency", "5");
        lead.fill("Intensity", "5");
        lead.fill("Reason", "=1+1");
        lead.press("Save the rule");
        assertEquals(2, lead.errors().size(), lead.errors().toString());
        assertEquals("eighty", lead.valueOf("This number"), "what was typed stays");

        lead.fill("This number", "80");
        lead.fill("Reason", "You told us they are over 80");
        lead.press("Save the rule");
        assertTrue(lead.sees("The rule aged is saved."));

        lead.pick("Question", "How old are they?");
        lead.press("Show");
        assertTrue(lead.sees("“How old are they?” at least “80”"));
        lead.follow("aged");
        lead.fill("Urgency", "-5");
        lead.press("Save the rule");
        lead.follow("Back");
        assertTrue(lead.sees("1 rules added, 0 taken out"));

        lead.follow("Try answers out on it");
        lead.unfold("The person you are with");
        lead.fill("How old are they?", "85");
        lead.press("Score these answers");
        assertTrue(lead.sees("You told us they are over 80"), "the draft says why");
        lead.follow("Back");

        lead.follow("Change the rules");
        lead.pick("Question", "How old are they?");
        lead.press("Show");
        lead.follow("aged");
        lead.press("Take this rule out");
        assertTrue(lead.sees("The rule is taken out."));
        lead.follow("Back");
        lead.unfold("Discard this version");
        lead.press("Discard");
        assertTrue(lead.sees("is discarded."));
    }

    @InBrowsers
    void the_policy_of_today_is_told_in_words(Visitors people) {
        Visitor lead = scoring(people, DemoUser.LEAD);

        lead.follow("How points become levels");
        assertTrue(lead.sees("25 to 49 points: medium"));
        assertTrue(lead.sees("Critical never moves."));
    }

    private static Visitor scoring(Visitors people, DemoUser user) {
        Visitor visitor = people.newVisitor();

        user.signIn(visitor);
        visitor.open("/web/sena/admin");
        visitor.follow("Scoring matrices");
        visitor.follow("Look at the matrix of the questionnaire");
        assertEquals("Scoring matrix", visitor.heading());

        return visitor;
    }

    private static String version(String text) {
        Matcher version = Pattern.compile("Version (\\d+) is kept as a draft").matcher(text);

        assertTrue(version.find(), text);

        return version.group(1);
    }

    private Path withMistakes(String mark) throws IOException {
        String table = Files.readString(TABLE);

        assertTrue(table.contains(RIGHT), "the table that the product starts with");

        return file(
                table.replaceFirst(
                        Pattern.quote(RIGHT) + "(\\d+),.*",
                        WRONG + "$1,You told us they talk of ending their life " + mark));
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("matrix.csv"), content);
    }

    /** What lies behind a link, for the same person. */
    private static String download(Visitor visitor, String link) throws Exception {
        String cookies =
                visitor.driver().manage().getCookies().stream()
                        .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; "));
        String address =
                visitor.driver().findElement(By.partialLinkText(link)).getDomProperty("href");

        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(address))
                                .header("Cookie", cookies)
                                .build(),
                        BodyHandlers.ofString(StandardCharsets.ISO_8859_1))
                .body();
    }
}
