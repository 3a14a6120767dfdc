package org.sena.browser.test.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.sena.browser.test.InBrowsers;
import org.sena.browser.test.Visitor;
import org.sena.browser.test.Visitors;

/** What a resident has kept: seen again as it was, begun from again, and deleted for good. */
class HistoryJourneyIT {

    private static final Map<String, List<String>> ALMOST_WITHOUT_MONEY =
            Map.of(
                    "What do you need help with?", List.of("Money, food or bills"),
                    "How do you manage with money?", List.of("I have nothing left for the basics"));

    @InBrowsers
    void a_resident_sees_what_was_found_begins_from_it_again_and_deletes_it(Visitors people) {
        Visitor resident = people.newVisitor();

        DemoUser.RESIDENT.signIn(resident);
        resident.open("/web/sena/my-answers");
        deleteAll(resident);
        assertTrue(resident.sees("You have not kept any results yet"));

        Interview.of(resident).answerAll(ALMOST_WITHOUT_MONEY);
        resident.open("/web/sena/my-answers");
        assertTrue(resident.sees("Answers you are giving now"), "each answer is saved");
        resident.open("/web/sena/results");

        String need = firstNeed(resident);

        resident.press("Keep these answers");
        resident.follow("See the answers I kept before");
        assertTrue(resident.sees("Help with: " + need), resident.text());

        resident.followBeside("Help with: " + need, "");
        assertEquals("What we found then", resident.heading());
        assertTrue(resident.sees("You told us that:"));
        resident.unfold("The answers you gave");
        assertTrue(resident.sees("I have nothing left for the basics"));

        resident.press("Start again with these answers");
        assertEquals("We have filled in your answers", resident.heading());
        resident.follow("Go on with the questions");
        resident.follow("See or change my answers");
        assertTrue(resident.sees("I have nothing left for the basics"));

        resident.open("/web/sena/my-answers");
        resident.press("Delete these answers");
        assertFalse(resident.sees("Answers you are giving now"));
        assertTrue(resident.sees("Help with: " + need), "what was found before stays");
        resident.followBeside("Help with: " + need, "");
        resident.press("Delete this for good");
        assertTrue(resident.sees("You have not kept any results yet"));
        resident.open("/web/sena/needs");
        assertTrue(resident.hasButton("Start now"));
    }

    private static void deleteAll(Visitor resident) {
        if (resident.hasLink("Delete all my answers")) {
            resident.follow("Delete all my answers");
            resident.press("Delete all my answers");
        }
    }

    /** The gravest, which the results show first. */
    private static String firstNeed(Visitor resident) {
        return resident.driver().findElement(By.cssSelector(".sena-need h2")).getText();
    }
}
