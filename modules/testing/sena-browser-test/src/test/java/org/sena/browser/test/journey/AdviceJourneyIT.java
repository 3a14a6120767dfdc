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

        adviser.choose("Phone call");
        adviser.choose("We spoke");
        adviser.press("Log this contact");
        assertTrue(adviser.sees("What we have tried"));
        adviser.choose("Advice given");
        adviser.press("Close this");
        assertTrue(adviser.sees(reference + " is closed."));
    }
}
