package org.sena.browser.test.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.sena.browser.test.InBrowsers;
import org.sena.browser.test.Visitor;
import org.sena.browser.test.Visitors;

/** All questions on one page, for those who know them or would rather see them at once. */
class OnePageJourneyIT {

    private static final String DANGER = "Are you or someone else in danger right now?";

    @InBrowsers
    void an_answer_brings_up_its_questions_and_keeps_what_was_typed(Visitors people) {
        Visitor resident = people.newVisitor();

        Interview.of(resident).beginOnOnePage();
        assertEquals("All questions", resident.heading());
        resident.fill("How old are you?", "forty");
        resident.choose("Work or learning");
        show(people, resident, "What is your work now?");
        assertEquals("forty", resident.valueOf("How old are you?"), "typed, and not lost");
        assertTrue(resident.isChosen("Work or learning"));
        assertEquals(List.of(), resident.errors(), "nobody is told off half way");

        resident.untick("Work or learning");
        resident.choose("Getting around or getting online");
        show(people, resident, "Can you get to where you need to be?");
        assertFalse(resident.sees("What is your work now?"));
    }

    @InBrowsers
    void danger_is_answered_at_once(Visitors people) {
        Visitor resident = people.newVisitor();

        Interview.of(resident).beginOnOnePage();
        Questions.of(resident).choose(DANGER, "Yes");
        show(people, resident, "If someone is in danger, call 999 now");
        assertTrue(
                resident.text().indexOf("call 999 now") < resident.text().indexOf("All questions"),
                "above everything else");
        Questions.of(resident).choose(DANGER, "No");
        hide(people, resident, "What is happening?");
    }

    @InBrowsers
    void every_mistake_is_told_at_once_and_leads_to_its_field(Visitors people) {
        Visitor resident = people.newVisitor();

        Interview.of(resident).beginOnOnePage();
        resident.fill("How old are you?", "forty");
        resident.fill("What is your postcode?", "Nowhere 1");
        resident.press("Check my answers");
        assertEquals(4, resident.errors().size(), () -> resident.errors().toString());
        assertTrue(
                resident.errors().get(0).startsWith(DANGER), "each says which question it means");
        assertEquals("forty", resident.valueOf("How old are you?"));
        assertEquals("Nowhere 1", resident.valueOf("What is your postcode?"));
        assertTrue(resident.title().startsWith("Error: "));
    }

    @InBrowsers
    void what_the_answers_open_is_asked_before_they_are_checked(Visitors people) {
        Visitor resident = people.newVisitor();

        Interview.of(resident).beginOnOnePage();
        Questions.of(resident).choose(DANGER, "Yes");
        resident.choose("I'm not sure");
        resident.press("Check my answers");
        assertEquals("All questions", resident.heading());
        assertTrue(resident.sees("What is happening?"));
    }

    @InBrowsers
    void the_answers_are_checked_and_changed_on_the_same_page(Visitors people) {
        Visitor worker = people.newVisitor();

        DemoUser.WORKER.signIn(worker);
        worker.open("/web/sena/needs");
        worker.press("Start the short questions for people at work");
        answerAllByFirstChoice(worker);
        assertEquals("Check your answers", worker.heading());
        worker.follow("Change");
        assertEquals("All questions", worker.heading());
    }

    /** Takes the first answer of each question, as often as more of them come up. */
    private static void answerAllByFirstChoice(Visitor visitor) {
        for (int page = 0; page < 10 && !visitor.heading().equals("Check your answers"); page++) {
            Questions.of(visitor).chooseFirstOfEach();
            visitor.press("Check my answers");
        }
    }

    @InBrowsers
    void people_at_work_choose_it_beside_start(Visitors people) {
        Visitor adviser = people.newVisitor();

        DemoUser.ADVISER.signIn(adviser);
        Interview.of(adviser).beginOnOnePage();
        assertEquals("All questions", adviser.heading());
    }

    @InBrowsers
    void it_fits_a_phone(Visitors people) {
        Visitor resident = people.newVisitor();

        Screen.of(resident).narrow();
        Interview.of(resident).beginOnOnePage();
        assertFalse(Screen.of(resident).mustBeScrolledSideways());
    }

    /** With scripts the page shows it by itself; without, the person asks for it. */
    private static void show(Visitors people, Visitor visitor, String text) {
        update(people, visitor);
        visitor.await(page -> page.sees(text));
    }

    private static void hide(Visitors people, Visitor visitor, String text) {
        update(people, visitor);
        visitor.await(page -> !page.sees(text));
    }

    private static void update(Visitors people, Visitor visitor) {
        if (!people.haveJavaScript()) {
            visitor.press("Show new questions");
        }
    }
}
