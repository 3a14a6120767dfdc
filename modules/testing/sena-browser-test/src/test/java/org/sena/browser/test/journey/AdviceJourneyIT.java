package org.sena.browser.test.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.sena.browser.test.InBrowsers;
import org.sena.browser.test.Visitor;
import org.sena.browser.test.Visitors;

/** From a high need to the call of an adviser. */
class AdviceJourneyIT {

    private static final Map<String, List<String>> ABOUT_TO_LOSE_THE_HOME =
            Map.of(
                    "What do you need help with?",
                            List.of("My home, or finding one", "Money, food or bills"),
                    "Where do you live now?", List.of("I rent from a private landlord"),
                    "Could you lose the place where you live?",
                            List.of("Yes, within the next 28 days"),
                    "What has happened?", List.of("I have a date when bailiffs come"),
                    "Do you have somewhere safe to sleep tonight?", List.of("No"),
                    "How do you manage with money?", List.of("I have nothing left for the basics"));

    @InBrowsers
    void a_person_at_high_need_asks_for_a_call_and_an_adviser_closes_it(Visitors people) {
        Visitor resident = people.newVisitor();
        Visitor adviser = people.newVisitor();

        Interview.of(resident).answerAll(ABOUT_TO_LOSE_THE_HOME);
        resident.follow("Show me what could help");
        resident.follow("Yes, ask them to contact me");
        resident.fill("Your name", "Demo Caller");
        resident.fill("Phone number", "07700 900456");
        resident.choose("Phone call");
        resident.choose("No");
        resident.press("Send");
        assertEquals(1, resident.errors().size(), "without the tick nothing is sent");
        assertEquals("Demo Caller", resident.valueOf("Your name"), "what was typed stays");
        resident.choose("I agree to this");
        resident.press("Send");

        String reference = resident.textOf("Your reference is");

        DemoUser.ADVISER.signIn(adviser);
        adviser.open("/web/sena/advice");
        assertFalse(adviser.sees("Demo Caller"), "the list shows nobody's name");
        adviser.follow(reference);
        assertFalse(adviser.sees("07700 900456"), "details are for the adviser who takes it");
        adviser.press("Take this");
        assertTrue(adviser.sees("Demo Caller"));
        assertTrue(adviser.sees("07700 900456"));
        assertTrue(adviser.sees("Do not leave a message."));
        assertTrue(adviser.sees("Is anybody in danger right now?"), "danger first");

        adviser.follow("Everything about this person");
        assertFalse(adviser.sees("07700 900456"), "nothing without a reason");
        adviser.press("Go on");
        assertEquals(1, adviser.errors().size());
        adviser.choose("I have taken them and am about to call");
        adviser.press("Go on");
        assertTrue(adviser.sees("07700 900456"));
        assertTrue(adviser.sees("What they agreed to"));

        adviser.open("/web/sena/advice?p_r_p_item=" + reference);
        adviser.choose("Phone call");
        adviser.choose("We spoke");
        adviser.press("Log this contact");
        assertTrue(adviser.sees("What we have tried"));
        adviser.choose("Advice given");
        adviser.press("Close this");
        assertTrue(adviser.sees(reference + " is closed."));
    }

    @InBrowsers
    void somebody_who_phones_joins_the_queue_and_is_found_again(Visitors people) {
        Visitor adviser = people.newVisitor();

        DemoUser.ADVISER.signIn(adviser);
        adviser.open("/web/sena/advice");
        adviser.follow("Add somebody who got in touch");
        adviser.press("Add to the queue");
        assertFalse(adviser.errors().isEmpty(), "nothing is taken without the answers it needs");

        adviser.choose("By phone");
        adviser.fill("Name", "Demo Phoner");
        adviser.fill("Phone number", "07700 900789");
        adviser.choose("Phone call");
        adviser.choose("No");
        adviser.fill("What did they tell you?", "The heating has been off for a week");
        adviser.choose("Within 2 working days");
        adviser.choose("Yes, they agreed");
        adviser.choose("I read the words out and they said yes");
        adviser.press("Add to the queue");
        assertTrue(adviser.sees("they got in touch with the team"));
        assertFalse(adviser.sees("07700 900789"), "details are for the adviser who takes it");
        adviser.press("Take this");
        assertTrue(adviser.sees("The heating has been off for a week"));

        adviser.open("/web/sena/advice");
        adviser.follow("Find somebody");
        adviser.fill("Name", "Demo Phoner");
        adviser.press("Find");
        assertEquals(1, adviser.errors().size(), "a name alone would list people");
        adviser.fill("Name", "");
        adviser.fill("Phone number", "+44 7700 900789");
        adviser.press("Find");
        assertTrue(adviser.sees("1 person") || adviser.sees(" people"));

        adviser.open("/web/sena/advice");
        adviser.follow("The team");
        assertTrue(adviser.sees("Who has what"));
    }
}
