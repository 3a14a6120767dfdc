package org.sena.browser.test.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sena.browser.test.InBrowsers;
import org.sena.browser.test.Visitor;
import org.sena.browser.test.Visitors;

/** What the people do who answer for the data of residents. */
class GovernanceJourneyIT {

    private static final String PAGE = "/web/sena/governance";

    private static final Pattern REFERENCE = Pattern.compile("Your reference is ([A-Z0-9-]+)\\.");

    @InBrowsers
    void a_request_about_ones_data_gets_an_answer_that_the_person_reads(Visitors people) {
        Visitor resident = people.newVisitor();
        Visitor officer = people.newVisitor();
        String reference = asked(resident, "Change something", "My street is spelt wrong.");

        DemoUser.GOVERNANCE.signIn(officer);
        officer.open(PAGE);
        assertEquals("Information governance", officer.heading());
        officer.follow("Rights requests");
        officer.follow(reference);
        assertTrue(officer.sees("My street is spelt wrong."));

        officer.press("Send the answer");
        assertEquals(2, officer.errors().size(), officer.errors()::toString);
        officer.choose("Done");
        officer.fill("What the person reads", "We wrote the street as you told us.");
        officer.press("Send the answer");
        assertTrue(officer.sees("The answer is sent."));

        resident.reload();
        assertTrue(resident.sees("We did what you asked for."));
        assertTrue(resident.sees("We wrote the street as you told us."));
    }

    @InBrowsers
    void what_is_held_for_a_court_is_not_deleted_until_the_hold_ends(Visitors people) {
        Visitor resident = people.newVisitor();
        Visitor officer = people.newVisitor();
        String reference = asked(resident, "Delete something", "All of it, please.");

        DemoUser.GOVERNANCE.signIn(officer);
        request(officer, reference);

        String person = officer.textOf("Person");

        officer.press("Delete");
        assertEquals(List.of("Tick the box to say that you are sure"), officer.errors());

        hold(officer, person);
        request(officer, reference);
        officer.choose("Yes, delete it for good");
        officer.press("Delete");
        assertEquals(
                List.of("This person is under a legal hold. Nothing was deleted"),
                officer.errors());

        officer.open(PAGE);
        officer.follow("Legal holds");
        officer.press("Lift this hold");
        assertTrue(officer.sees("The hold is lifted."));
        assertFalse(officer.sees(person));

        resident.reload();
        resident.press("Take it back");
    }

    @InBrowsers
    void what_was_done_is_looked_up_and_the_trail_is_whole(Visitors people) {
        Visitor officer = people.newVisitor();

        DemoUser.GOVERNANCE.signIn(officer);
        officer.open(PAGE);
        officer.follow("Audit trail");
        officer.fill("What they did", "audit.");
        officer.fill("Who", "demo-governance");
        officer.press("Look");
        officer.press("Look");
        assertTrue(officer.sees("demo-governance"), "the look before is written down too");
        assertEquals("audit.", officer.valueOf("What they did"));
        assertTrue(officer.hasLink("Get these events as a file"));

        Dates.fill(officer, "From", 31, 2, 2026);
        officer.press("Look");
        assertEquals(1, officer.errors().size(), officer.errors()::toString);
        assertEquals("audit.", officer.valueOf("What they did"), "what was typed stays");

        officer.press("Check it now");
        assertTrue(officer.sees("The trail is whole:"));
    }

    @InBrowsers
    void how_long_things_are_kept_is_seen_and_has_bounds(Visitors people) {
        Visitor officer = people.newVisitor();

        DemoUser.GOVERNANCE.signIn(officer);
        officer.open(PAGE);
        officer.follow("How long we keep things");
        officer.press("Run it now");
        assertTrue(officer.sees("had their time.") || officer.sees("It is running already."));
        assertTrue(officer.sees("The latest nights"));

        officer.follow("Events of the audit trail");
        assertEquals("Change a period", officer.heading());
        officer.fill("Period", "P900Y");
        officer.press("Change");
        assertEquals(2, officer.errors().size(), officer.errors()::toString);
        assertEquals("P900Y", officer.valueOf("Period"), "what was typed stays");

        officer.open(PAGE);
        officer.follow("Record of processing");
        assertTrue(officer.sees("Lawful basis"));
        assertTrue(officer.sees("How long"));
    }

    /** The reference of what a person with an account asked for. */
    private static String asked(Visitor resident, String what, String words) {
        DemoUser.RESIDENT.signIn(resident);
        resident.open("/web/sena/my-data");
        resident.follow("Ask us to put something right");
        resident.follow("Ask for something");
        resident.choose(what);
        resident.fill("Tell us more", words);
        resident.press("Send");

        Matcher said = REFERENCE.matcher(resident.text());

        assertTrue(said.find(), resident.text());
        return said.group(1);
    }

    private static void request(Visitor officer, String reference) {
        officer.open(PAGE);
        officer.follow("Rights requests");
        officer.follow(reference);
    }

    /** Until tomorrow, after being refused without a reason. */
    private static void hold(Visitor officer, String person) {
        officer.open(PAGE);
        officer.follow("Legal holds");
        officer.follow("Place a hold");
        officer.fill("Person", person);
        Dates.fill(officer, "Until", LocalDate.now().plusDays(1));
        officer.press("Place the hold");
        assertEquals(1, officer.errors().size(), officer.errors()::toString);
        assertEquals(person, officer.valueOf("Person"), "what was typed stays");

        officer.fill("Why", "A court asked for it (synthetic)");
        officer.press("Place the hold");
        assertTrue(officer.sees("The hold is placed."));
        assertTrue(officer.sees("A court asked for it (synthetic)"));
    }
}
