package org.sena.browser.test.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.sena.browser.test.InBrowsers;
import org.sena.browser.test.Visitor;
import org.sena.browser.test.Visitors;

/** From the first question to the organisation's answer, and back. */
class ReferralJourneyIT {

    /** The organisation of {@link DemoUser#WORKER}. */
    static final String ORGANISATION = "Ouse Valley Pantry Trust";

    static final Map<String, List<String>> SHORT_OF_FOOD =
            Map.of(
                    "What do you need help with?", List.of("Money, food or bills"),
                    "How old are you?", List.of("42"),
                    "What is your postcode?", List.of("PE29 3TN"),
                    "Do you have enough food for the next few days?",
                            List.of("No, I have almost none"),
                    "How do you manage with money?", List.of("I have nothing left for the basics"));

    @InBrowsers
    void a_person_without_an_account_is_referred_talks_and_withdraws(Visitors people) {
        Visitor resident = people.newVisitor();
        Visitor worker = people.newVisitor();

        Interview.of(resident).answerAll(SHORT_OF_FOOD);
        resident.follow("Show me what could help");
        assertEquals("What could help you", resident.heading());
        assertTrue(resident.sees("Why we suggest this"));

        String reference = askForHelp(resident);
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
        resident.followBeside(ORGANISATION, "");
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
        laterOn.followBeside(ORGANISATION, "");
        assertTrue(laterOn.sees("They will help you"));
        laterOn.follow("Take it back");
        laterOn.press("Yes, take it back");
        assertTrue(laterOn.sees("You took it back"));

        worker.open("/web/sena/organisation");
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
        Interview.of(resident).answerAll(SHORT_OF_FOOD);
        resident.follow("Show me what could help");

        String reference = askForHelp(resident);

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
        resident.followBeside(ORGANISATION, "");
        assertTrue(resident.sees("They are full at the moment."));

        Visitor stranger = people.newVisitor();

        DemoUser.WORKER_OF_OTHER_ORGANISATION.signIn(stranger);
        stranger.open("/web/sena/organisation");
        assertFalse(stranger.sees(reference));
    }

    /** From the results to the confirmation; shares name and phone, not e-mail. */
    static String askForHelp(Visitor resident) {
        resident.followBeside(ORGANISATION, "Ask them to contact me");
        resident.press("Start");

        if (resident.hasButton("Go on without an account")) {
            resident.press("Go on without an account");
        }

        resident.press("Continue");
        assertFalse(resident.errors().isEmpty(), "a name and a way are needed");
        resident.fill("Your name", "Demo Person");
        resident.fill("Phone number", "07700 900123");
        resident.fill("E-mail address", "person@example.org");
        resident.press("Continue");
        resident.choose("Phone call");
        resident.choose("No, never leave a message");
        resident.press("Continue");
        resident.press("Continue");
        resident.choose("Your phone number");
        resident.press("I agree to share what I ticked");
        assertEquals("May we do more?", resident.heading());
        assertFalse(resident.isChosen("You may ask me how the help was"), "nothing is ticked");
        resident.choose(ORGANISATION + " may tell the council how it went");
        resident.press("Continue");
        assertEquals("Check before you send", resident.heading());
        resident.press("Send");
        assertTrue(resident.sees("We have sent it"));

        return resident.textOf("Your reference");
    }
}
