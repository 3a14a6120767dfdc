package org.sena.browser.test.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sena.browser.test.OwnSena;
import org.sena.browser.test.Visitor;
import org.sena.browser.test.Visitors;

/**
 * The database goes away on the way and comes back: nothing is lost, nothing is written in part.
 */
class OutageJourneyIT {

    /** A waiting person gets an answer, even if it is that something does not work. */
    private static final Duration PATIENCE = Duration.ofSeconds(7);

    private static final String NOBODY = "Nobody is waiting.";

    private static final Map<String, List<String>> ABOUT_TO_LOSE_THE_HOME =
            Map.of(
                    "What do you need help with?", List.of("My home, or finding one"),
                    "What is your postcode?", List.of("PE29 3TN"),
                    "Where do you live now?", List.of("I rent from a private landlord"),
                    "Could you lose the place where you live?",
                            List.of("Yes, within the next 28 days"),
                    "What has happened?", List.of("I have a date when bailiffs come"),
                    "Do you have somewhere safe to sleep tonight?", List.of("No"));

    @Test
    void what_was_told_and_typed_outlives_the_database_and_is_sent_once() throws Exception {
        try (OwnSena sena = OwnSena.start();
                Visitors people = sena.visitors()) {
            Visitor resident = people.newVisitor();
            Interview interview = Interview.of(resident);

            resident.open("/web/sena/services?p_r_p_need=food");

            String services = resident.text();

            interview.begin();
            interview.answer(Map.of());
            assertEquals(200, sena.health().statusCode());
            sena.loseDatabase();

            interview.goOn(ABOUT_TO_LOSE_THE_HOME);
            assertTimeout(PATIENCE, () -> resident.follow("Show me what could help"));
            assertTrue(resident.sees("Why we suggest this"));
            askForACall(resident);
            assertNotSaved(resident);
            assertSaysThatTheDatabaseIsAway(sena.health());

            Visitor newcomer = people.newVisitor();

            assertTimeout(PATIENCE, () -> newcomer.open("/web/sena/services?p_r_p_need=food"));
            assertEquals(services, newcomer.text(), "the directory is read as before");
            assertTimeout(PATIENCE, () -> Interview.of(newcomer).begin());
            assertTrue(newcomer.hasButton("Continue"), "others can begin");

            sena.giveDatabaseBack();
            sena.awaitHealth(health -> health.statusCode() == 200);

            Visitor adviser = people.newVisitor();

            DemoUser.ADVISER.signIn(adviser);
            adviser.open("/web/sena/advice");
            assertTrue(adviser.sees(NOBODY), "nothing was written in part");

            resident.press("Send");

            String reference = resident.textOf("Your reference is");

            adviser.open("/web/sena/advice");
            assertTrue(adviser.sees("1 person to contact, most pressing first."), "sent once");
            adviser.follow(reference);
            adviser.press("Take this");
            assertTrue(adviser.sees("Demo Caller"));
            assertTrue(adviser.sees("07700 900456"));
        }
    }

    private static void askForACall(Visitor resident) {
        assertTimeout(PATIENCE, () -> resident.follow("Yes, ask them to contact me"));
        resident.fill("Your name", "Demo Caller");
        resident.fill("Phone number", "07700 900456");
        resident.choose("Phone call");
        resident.choose("No");
        resident.choose("I agree to this");
        assertTimeout(PATIENCE, () -> resident.press("Send"));
    }

    private static void assertNotSaved(Visitor resident) {
        assertEquals(
                List.of("We could not save this. Your answer is still here. Try again."),
                resident.errors());
        assertEquals("Demo Caller", resident.valueOf("Your name"));
        assertEquals("07700 900456", resident.valueOf("Phone number"));
        assertTrue(resident.isChosen("Phone call"));
        assertTrue(resident.isChosen("No"));
        assertTrue(resident.isChosen("I agree to this"));
        assertFalse(resident.sees("Your reference is"));
    }

    private static void assertSaysThatTheDatabaseIsAway(HttpResponse<String> health) {
        assertEquals(503, health.statusCode());
        assertEquals(
                "application/problem+json",
                health.headers().firstValue("Content-Type").orElseThrow());
        assertTrue(health.body().contains("\"database\":\"DOWN\""), health.body());
    }
}
