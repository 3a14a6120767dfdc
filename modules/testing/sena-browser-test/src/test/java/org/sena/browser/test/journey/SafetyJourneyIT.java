package org.sena.browser.test.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.openqa.selenium.Keys;
import org.sena.browser.test.InBrowsers;
import org.sena.browser.test.Visitor;
import org.sena.browser.test.Visitors;

/** What protects a person on the way: danger first, a way out, nothing lost and nothing left. */
class SafetyJourneyIT {

    private static final List<String> PAGES =
            List.of(
                    "",
                    "/needs",
                    "/results",
                    "/services",
                    "/referral",
                    "/my-support",
                    "/come-back",
                    "/login");

    @InBrowsers
    void danger_is_answered_before_anything_else(Visitors people) {
        Visitor resident = people.newVisitor();
        Interview interview = Interview.of(resident);

        interview.begin();
        assertEquals("Are you or someone else in danger right now?", resident.heading());
        interview.answer(Map.of("Are you or someone else in danger right now?", List.of("Yes")));
        assertTrue(
                resident.text().indexOf("999") < resident.text().indexOf("What is happening?"),
                "the signpost stands above the next question");
    }

    @InBrowsers
    void an_unanswered_question_says_what_to_do_and_a_wrong_postcode_stays(Visitors people) {
        Visitor resident = people.newVisitor();
        Interview interview = Interview.of(resident);

        interview.begin();
        resident.press("Continue");
        assertEquals(List.of("Choose one answer"), resident.errors());
        assertTrue(resident.title().startsWith("Error: "));

        while (!resident.heading().equals("What is your postcode?")) {
            interview.answer(Map.of());
        }

        resident.fill("What is your postcode?", "Nowhere 1");
        resident.press("Continue");
        assertEquals(1, resident.errors().size());
        assertEquals("Nowhere 1", resident.valueOf("What is your postcode?"));
    }

    @InBrowsers
    void a_changed_answer_drops_the_questions_that_depended_on_it(Visitors people) {
        Visitor resident = people.newVisitor();

        Interview.of(resident)
                .answerAll(Map.of("What do you need help with?", List.of("Work or learning")));
        assertTrue(resident.sees("What is your work now?"));

        resident.follow("Change: What do you need help with?");
        resident.untick("Work or learning");
        resident.choose("Getting around or getting online");
        resident.press("Continue");
        Interview.of(resident).goOn(Map.of());
        assertFalse(resident.sees("What is your work now?"));
        assertTrue(resident.sees("Can you get to where you need to be?"));
    }

    @InBrowsers
    void leaving_quickly_clears_the_answers(Visitors people) {
        Visitor resident = people.newVisitor();

        Interview.of(resident)
                .answerAll(Map.of("What do you need help with?", List.of("Feeling safe")));
        resident.leaveQuickly();
        resident.open("/web/sena/needs");
        assertFalse(resident.hasButton("Carry on where you left off"));
        assertFalse(resident.hasLink("Carry on where you left off"));
    }

    @InBrowsers
    void after_leaving_the_way_back_shows_nothing(Visitors people) {
        Visitor resident = people.newVisitor();

        Interview.of(resident)
                .answerAll(Map.of("What do you need help with?", List.of("Feeling safe")));

        String answers = resident.path();

        resident.leaveQuickly();
        resident.open(answers);
        assertEquals("Your answers are not here any more", resident.heading());
        assertFalse(resident.source().contains("Feeling safe"));
    }

    @InBrowsers
    void every_page_for_residents_has_the_way_out_as_its_first_stop(Visitors people) {
        Visitor resident = people.newVisitor();

        for (String page : PAGES) {
            resident.open("/web/sena" + page);
            assertEquals("Leave this site now", Screen.of(resident).firstStop(), page);
        }
    }

    @InBrowsers
    void three_presses_of_escape_leave_and_forget(Visitors people) {
        if (!people.haveJavaScript()) {
            return;
        }

        Visitor resident = people.newVisitor();

        Interview.of(resident)
                .answerAll(Map.of("What do you need help with?", List.of("Feeling safe")));

        String answers = resident.path();

        resident.leaveBy(() -> Screen.of(resident).press(Keys.ESCAPE, 3));
        resident.open(answers);
        assertEquals("Your answers are not here any more", resident.heading());
    }

    @InBrowsers
    void danger_stays_in_sight_until_it_is_over_and_blocks_nothing(Visitors people) {
        Visitor resident = people.newVisitor();
        Interview interview = Interview.of(resident);

        interview.begin();
        interview.answer(Map.of("Are you or someone else in danger right now?", List.of("Yes")));
        assertEquals("What is happening?", resident.heading());
        resident.choose("Something else");
        resident.press("Continue");
        assertEquals("What do you need help with?", resident.heading());
        assertTrue(resident.text().indexOf("999") < resident.text().indexOf("What do you need"));

        interview.goOn(Map.of("What do you need help with?", List.of("Money, food or bills")));
        assertTrue(resident.text().indexOf("999") < resident.text().indexOf("Check your answers"));
        resident.follow("Change: Are you or someone else in danger right now?");
        resident.choose("No");
        resident.press("Continue");
        assertFalse(resident.source().contains("class=\"sena-emergency\""), "the danger is over");
    }
}
