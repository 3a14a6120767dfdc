package org.sena.browser.test.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.sena.browser.test.InBrowsers;
import org.sena.browser.test.Visitor;
import org.sena.browser.test.Visitors;

/** Answers are forgotten after an idle hour: said beforehand, and said when it has happened. */
class ExpiryJourneyIT {

    private static final Map<String, List<String>> SAFE =
            Map.of("Are you or someone else in danger right now?", List.of("No"));

    @InBrowsers
    void the_start_says_how_long_answers_are_kept_and_the_questions_until_when(Visitors people) {
        Visitor resident = people.newVisitor();

        resident.open("/web/sena/needs");
        assertTrue(resident.sees("do nothing for 60 minutes"));
        assertFalse(
                resident.source().contains("sena-expiry-note"), "there is nothing to forget yet");

        Interview.of(resident).begin();
        assertTrue(
                resident.source()
                        .matches("(?s).*we forget them at \\d\\d:\\d\\d if you do nothing.*"));
    }

    @InBrowsers
    void an_answer_that_comes_too_late_is_not_lost_in_silence(Visitors people) {
        Visitor resident = people.newVisitor();
        Interview interview = Interview.of(resident);

        interview.begin();
        interview.answer(SAFE);
        resident.choose("Money, food or bills");
        Visit.of(resident).outstay();
        resident.press("Continue");
        assertEquals("Your visit has ended", resident.heading());
        assertTrue(resident.sees("What you just sent was not kept"));

        resident.follow("Back to the page");
        resident.press("Start now");
        assertEquals("Are you or someone else in danger right now?", resident.heading());
    }

    @InBrowsers
    void a_page_of_forgotten_answers_says_so_and_how_to_start_again(Visitors people) {
        Visitor resident = people.newVisitor();
        Interview interview = Interview.of(resident);

        interview.begin();
        interview.answer(SAFE);

        String question = resident.path();

        Visit.of(resident).outstay();
        resident.open(question);
        assertEquals("Your answers are not here any more", resident.heading());
        resident.press("Start again");
        assertEquals("Are you or someone else in danger right now?", resident.heading());
    }

    @InBrowsers
    void a_warning_comes_before_and_carrying_on_keeps_the_answers(Visitors people) {
        if (!people.haveJavaScript()) {
            return;
        }

        Visitor resident = people.newVisitor();
        Interview interview = Interview.of(resident);

        interview.begin();
        interview.answer(SAFE);
        Visit.of(resident).passMinutes(54);
        assertFalse(resident.sees("Do you need more time?"));
        Visit.of(resident).passMinutes(2);
        resident.await(page -> page.sees("In about 4 minutes we forget your answers"));
        resident.pressHere("Carry on");
        resident.await(page -> !page.sees("Do you need more time?"));

        Visit.of(resident).passMinutes(50);
        assertFalse(resident.sees("Do you need more time?"), "the time counts anew");
        resident.choose("Money, food or bills");
        resident.press("Continue");
        assertEquals("How old are you?", resident.heading());
    }

    @InBrowsers
    void after_the_end_nothing_is_left_on_the_screen(Visitors people) {
        if (!people.haveJavaScript()) {
            return;
        }

        Visitor resident = people.newVisitor();
        Interview interview = Interview.of(resident);

        interview.begin();
        interview.answer(SAFE);
        Visit.of(resident).outstay();
        Visit.of(resident).passMinutes(61);
        resident.await(page -> page.heading().equals("Your answers are not here any more"));
    }

    @InBrowsers
    void who_may_be_watched_leaves_from_the_warning(Visitors people) {
        if (!people.haveJavaScript()) {
            return;
        }

        Visitor resident = people.newVisitor();
        Interview interview = Interview.of(resident);

        interview.begin();
        interview.answer(SAFE);
        Visit.of(resident).passMinutes(56);
        resident.await(page -> page.sees("Do you need more time?"));
        resident.leaveBy(() -> resident.pressHere("Leave and clear my answers"));
        resident.open("/web/sena/needs");
        assertFalse(resident.hasLink("Carry on where you left off"));
    }
}
