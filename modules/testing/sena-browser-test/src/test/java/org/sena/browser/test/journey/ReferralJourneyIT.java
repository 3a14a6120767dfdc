package org.sena.browser.test.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.sena.browser.test.InBrowsers;
import org.sena.browser.test.Visitor;
import org.sena.browser.test.Visitors;

/** From the first question to the organisation's answer, and back. */
class ReferralJourneyIT {

    @InBrowsers
    void a_person_without_an_account_is_referred_talks_and_withdraws(Visitors people) {
        Visitor resident = people.newVisitor();
        Visitor worker = people.newVisitor();

        Interview.of(resident).answerAll(Asking.SHORT_OF_FOOD);
        resident.follow("Show me what could help");
        assertEquals("What could help you", resident.heading());
        assertTrue(resident.sees("Why we suggest this"));

        String reference = Asking.forHelp(resident);
        String code = resident.textOf("Your code");

        DemoUser.WORKER.signIn(worker);
        worker.open("/web/sena/organisation");
        worker.follow(reference);
        assertTrue(worker.sees("Demo Person"), "what was ticked is shown");
        assertTrue(worker.sees("07700 900123"));
        assertFalse(worker.sees("person@example.org"), "what was not ticked is not");
        worker.fill("Write to the person", "Do you have a cooker?");
        worker.press("Send message");

        resident.follow("Go to My support");
        resident.followBeside(Asking.ORGANISATION, "");
        assertTrue(resident.sees("They have seen it"));
        assertTrue(resident.sees("Do you have a cooker?"));
        resident.fill("Write to", "Yes, I have.");
        resident.press("Send message");

        worker.open("/web/sena/organisation");
        worker.follow(reference);
        assertTrue(worker.sees("Yes, I have."));
        worker.press("Accept");
        assertTrue(worker.sees("You accepted this request."));

        Visitor laterOn = people.newVisitor();

        laterOn.open("/web/sena/my-support");
        laterOn.fill("Reference", reference);
        laterOn.fill("Code", code);
        laterOn.press("Go on");
        laterOn.followBeside(Asking.ORGANISATION, "");
        assertTrue(laterOn.sees("They will help you"));
        laterOn.follow("Take it back");
        laterOn.press("Yes, take it back");
        assertTrue(laterOn.sees("You took it back"));

        worker.open("/web/sena/organisation");
        worker.follow("Ended (");
        worker.follow(reference);
        assertFalse(worker.sees("Demo Person"), "access ends with the withdrawal");
        assertFalse(worker.sees("07700 900123"));
        assertFalse(worker.sees("Yes, I have."));
    }

    @InBrowsers
    void a_declined_request_tells_the_person_why_and_shows_the_organisation_nothing(
            Visitors people) {
        Visitor resident = people.newVisitor();
        Visitor worker = people.newVisitor();

        DemoUser.RESIDENT.signIn(resident);
        Interview.of(resident).answerAll(Asking.SHORT_OF_FOOD);
        resident.follow("Show me what could help");

        String reference = Asking.forHelp(resident);

        DemoUser.WORKER.signIn(worker);
        worker.open("/web/sena/organisation");
        worker.follow(reference);
        worker.follow("Decline");
        worker.press("Decline the request");
        assertEquals(List.of("Choose why you decline"), worker.errors());
        worker.choose("No capacity");
        worker.press("Decline the request");
        assertTrue(worker.sees("You declined this request."));
        assertFalse(worker.sees("Demo Person"));

        resident.open("/web/sena/my-support");
        resident.followBeside(Asking.ORGANISATION, "");
        assertTrue(resident.sees("They are full at the moment."));

        Visitor stranger = people.newVisitor();

        DemoUser.WORKER_OF_OTHER_ORGANISATION.signIn(stranger);
        stranger.open("/web/sena/organisation");
        assertFalse(stranger.sees(reference));
    }
}
