package org.sena.browser.test.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.sena.browser.test.InBrowsers;
import org.sena.browser.test.Keyboard;
import org.sena.browser.test.Visitor;
import org.sena.browser.test.Visitors;

/**
 * A referral from the person's first word to its end, with both parties: without scripts, with
 * them, with nothing but the keyboard, and with axe on every page.
 */
class F14_ReferralBothPartiesJourneyIT {

    private static final String INBOX = "/web/sena/organisation";

    @InBrowsers
    void a_request_goes_from_the_person_to_its_end_and_the_person_sees_it(Visitors people) {
        Visitor resident = people.newVisitor();
        Visitor worker = people.newVisitor();
        String reference = asked(resident);

        DemoUser.WORKER.signIn(worker);
        worker.open(INBOX);
        worker.unfold("Narrow the list");
        worker.fill("Reference", reference);
        worker.press("Show");
        assertTrue(worker.sees("1 request"));
        assertTrue(worker.sees("Open by"), "the deadline is said in words");
        worker.follow(reference);
        assertTrue(worker.sees(Asking.NAME));
        assertTrue(worker.sees("Do not leave a message."), "what is safe stands with the number");
        assertFalse(worker.sees(Asking.EMAIL), "what was not ticked is not shown");

        worker.press("Accept");
        assertTrue(worker.sees("You accepted this request."));

        worker.follow("Note an attempt to reach them");
        worker.press("Note it");
        assertEquals(2, worker.errors().size(), "how, and what came of it");
        worker.choose("Phone call");
        worker.choose("No answer");
        worker.fill("Anything else?", "Rang at noon");
        worker.press("Note it");
        assertTrue(worker.sees("Not reached yet"));
        assertTrue(worker.sees("Rang at noon"));

        worker.press("Yes, we have reached them");
        worker.follow("Say how it ended");
        worker.choose("The need is met");
        worker.press("End the request");
        assertTrue(worker.sees("The request is completed."));

        worker.open(INBOX);
        assertFalse(worker.hasLink(reference), "what has ended is not in the way");
        worker.follow("Ended (");
        assertTrue(worker.hasLink(reference));

        resident.follow("Go to My support");
        assertTrue(resident.sees(Asking.ORGANISATION));
        resident.followBeside(Asking.ORGANISATION, "");
        assertFalse(resident.hasLink("Take it back"), "there is nothing left to take back");
    }

    @InBrowsers
    void a_worker_needs_nothing_but_the_keyboard(Visitors people) {
        String reference = asked(people.newVisitor());
        Visitor worker = people.newVisitor();
        Keyboard keys = Keyboard.of(worker);

        worker.open("/web/sena/login");
        keys.fill("User name", "demo-worker");
        keys.fill("Password", "sena-demo");
        keys.press("Sign in");
        worker.open(INBOX);
        keys.follow(reference);
        keys.press("Accept");
        keys.follow("Note an attempt to reach them");
        keys.choose("Phone call");
        keys.choose("No answer");
        keys.press("Note it");
        assertTrue(worker.sees("Not reached yet"));
        keys.press("Yes, we have reached them");
        keys.follow("Say how it ended");
        assertEquals("How did it end?", worker.heading());
    }

    @InBrowsers
    void who_comes_second_is_told_and_loses_no_word(Visitors people) {
        String reference = asked(people.newVisitor());
        Visitor first = people.newVisitor();
        Visitor second = people.newVisitor();

        DemoUser.WORKER.signIn(first);
        first.open(INBOX);
        first.follow(reference);
        DemoUser.MANAGER.signIn(second);
        second.open(INBOX);
        second.follow(reference);
        second.follow("Decline");
        second.choose("Another reason");
        second.fill("More about the reason", "They moved to the coast");

        first.press("Accept");

        second.press("Decline the request");
        assertTrue(second.sees("Somebody changed this request before you."));
        assertTrue(second.sees("They moved to the coast"), "what was typed is still there");
    }

    /** A person without an account asks; what is asked besides is agreed to. */
    private static String asked(Visitor resident) {
        Interview.of(resident).answerAll(Asking.SHORT_OF_FOOD);
        resident.follow("Show me what could help");

        return Asking.forHelp(resident);
    }
}
