package org.sena.browser.test.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.sena.browser.test.InBrowsers;
import org.sena.browser.test.OwnSena;
import org.sena.browser.test.Visitor;
import org.sena.browser.test.Visitors;

/** What people are shown for their answers, why, and how they take it along. */
class ResultsJourneyIT {

    private static final Map<String, List<String>> ABOUT_TO_LOSE_THE_HOME =
            Map.of(
                    "What do you need help with?", List.of("My home, or finding one"),
                    "What is your postcode?", List.of("PE29 3TN"),
                    "Where do you live now?", List.of("I rent from a private landlord"),
                    "Could you lose the place where you live?",
                            List.of("Yes, within the next 28 days"));

    private static final String SCORE = "How this was scored (for staff)";

    @InBrowsers
    void a_resident_sees_why_and_staff_see_how_it_was_scored(Visitors people) {
        Visitor resident = people.newVisitor();

        results(resident);
        assertTrue(resident.sees("Helps with: A safe place to live"));
        resident.unfold("Why we suggest this");
        assertFalse(resident.sees(SCORE));

        Visitor adviser = people.newVisitor();

        DemoUser.ADVISER.signIn(adviser);
        results(adviser);
        adviser.unfold(SCORE);
        assertTrue(adviser.sees("Yes, within the next 28 days"), "the answer in words");
        assertTrue(adviser.sees("Cut points in force: medium from "));
        assertTrue(adviser.sees("lead to: "));
    }

    @InBrowsers
    void danger_stands_above_everything_found(Visitors people) {
        Visitor resident = people.newVisitor();

        Interview.of(resident)
                .answerAll(
                        Map.of(
                                "Are you or someone else in danger right now?", List.of("Yes"),
                                "What do you need help with?", List.of("Feeling safe")));
        resident.follow("Show me what could help");

        String text = resident.text();

        assertTrue(
                text.indexOf("999") < text.indexOf("What could help you"),
                "the emergency stands above the title");
    }

    @InBrowsers
    void results_go_by_email_without_needs_unless_the_person_adds_them(Visitors people) {
        Visitor resident = people.newVisitor();

        results(resident);
        resident.follow("Send these results by e-mail");
        assertEquals("Send these results by e-mail", resident.heading());
        assertFalse(resident.sees("A safe place to live"), "no need by default");
        assertFalse(resident.sees("I rent from a private landlord"), "never an answer");
        resident.follow("Send also what you need help with");
        assertTrue(resident.sees("A safe place to live"));

        for (String wrong : List.of("", "nobody", "a@example.org, b@example.org")) {
            resident.fill("E-mail address", wrong);
            resident.press("Send the e-mail");
            assertEquals(1, resident.errors().size(), wrong);
            assertEquals(wrong, resident.valueOf("E-mail address"));
            assertTrue(resident.sees("A safe place to live"), "the choice stays");
        }

        resident.fill("E-mail address", "somebody." + System.nanoTime() + "@example.org");
        resident.press("Send the e-mail");
        assertTrue(resident.sees("We have sent the e-mail."));
        assertEquals("What could help you", resident.heading());
    }

    @InBrowsers
    void one_address_gets_three_letters_an_hour(Visitors people) {
        String address = "often." + System.nanoTime() + "@example.org";
        Visitor resident = people.newVisitor();

        results(resident);

        for (int sent = 0; sent < 3; sent++) {
            send(resident, address);
            assertTrue(resident.sees("We have sent the e-mail."));
        }

        send(resident, address);
        assertEquals(
                List.of("Too many e-mails were sent. Try again in an hour, or print the page."),
                resident.errors());
        assertEquals(address, resident.valueOf("E-mail address"));
    }

    @InBrowsers
    void the_print_has_no_navigation_and_says_when_it_was_made(Visitors people) {
        Visitor resident = people.newVisitor();

        results(resident);

        if (resident.driver() instanceof ChromeDriver) {
            assertFalse(resident.sees("Printed from SENA on"));
            ((ChromeDriver) resident.driver())
                    .executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
            assertTrue(resident.sees("Printed from SENA on"));
            assertFalse(resident.sees("Leave this site now"));
            assertFalse(resident.sees("Add to my list"));
            assertFalse(resident.sees("Find services"));
            assertTrue(resident.sees("Housing advice, Huntingdon"));
        }
    }

    @Test
    void a_mail_server_that_fails_loses_nothing_that_was_typed() throws Exception {
        try (OwnSena sena = OwnSena.start();
                Visitors people = sena.visitors()) {
            Visitor resident = people.newVisitor();

            sena.breakMail();
            results(resident);
            send(resident, "somebody@example.org");
            assertEquals(
                    List.of(
                            "We could not send the e-mail. Nothing was sent. Try again later, or"
                                    + " print the page."),
                    resident.errors());
            assertEquals("somebody@example.org", resident.valueOf("E-mail address"));

            sena.mendMail();
            resident.press("Send the e-mail");
            assertTrue(resident.sees("We have sent the e-mail."));
            assertEquals(1, sena.letters().size());
            assertTrue(sena.letters().get(0).contains("To: somebody@example.org"));
        }
    }

    private static void results(Visitor visitor) {
        Interview.of(visitor).answerAll(ABOUT_TO_LOSE_THE_HOME);
        visitor.follow("Show me what could help");
        assertEquals("What could help you", visitor.heading());
        assertEquals(1, visitor.driver().findElements(By.tagName("h1")).size());
    }

    private static void send(Visitor visitor, String address) {
        visitor.follow("Send these results by e-mail");
        visitor.fill("E-mail address", address);
        visitor.press("Send the e-mail");
    }
}
