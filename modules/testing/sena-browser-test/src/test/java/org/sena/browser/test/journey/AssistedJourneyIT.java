package org.sena.browser.test.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.sena.browser.test.InBrowsers;
import org.sena.browser.test.Visitor;
import org.sena.browser.test.Visitors;

/** A worker answers with a person on the phone, keeps it for them, and hands it over. */
class AssistedJourneyIT {

    private static final String ASSISTED = "/web/sena/assisted";

    /** The questionnaire that residents answer too. */
    private static final String QUESTIONS = "Find help";

    private static final String BANNER = "You are answering for somebody else.";

    private static final Map<String, List<String>> WITHOUT_MONEY =
            Map.of(
                    "What do you need help with?", List.of("Money, food or bills"),
                    "How do you manage with money?", List.of("I have nothing left for the basics"));

    @InBrowsers
    void a_worker_answers_for_a_person_keeps_it_and_hands_it_over(Visitors people) {
        Visitor worker = people.newVisitor();

        DemoUser.WORKER.signIn(worker);
        worker.open(ASSISTED);
        worker.press("Begin");
        assertEquals(4, worker.errors().size(), "how, whom, which questions, and the yes");

        begin(worker, "One at a time");
        assertTrue(worker.sees(BANNER));
        Interview.of(worker).goOn(WITHOUT_MONEY);
        assertTrue(worker.sees(BANNER));
        worker.follow("Show me what could help");
        assertTrue(worker.sees(BANNER));
        worker.follow("Keep, hand over or check");
        assertTrue(worker.sees("Blue pram, by phone"));
        worker.press("Keep it for the person");

        String reference = worker.textOf("The person's reference is");

        worker.follow("Get a code for the person");
        worker.press("Give me a code");

        String code = worker.textOf("Your code");

        worker.press("End and clear");
        assertTrue(worker.sees("The answers are cleared from this computer."));
        worker.open("/web/sena/results");
        assertFalse(worker.sees(BANNER));
        assertEquals("We do not know yet what you need", worker.heading());

        aColleagueFindsIt(people.newVisitor(), reference);
        nobodyElseDoes(people, reference);
        thePersonGoesOn(people.newVisitor(), code);
    }

    @InBrowsers
    void all_questions_stand_on_one_page_for_who_wants_it(Visitors people) {
        Visitor adviser = people.newVisitor();

        DemoUser.ADVISER.signIn(adviser);
        begin(adviser, "All on one page");
        assertTrue(adviser.sees(BANNER));
        assertTrue(adviser.choices().size() > 10, "more than one question");
        adviser.press("End and clear");
        assertEquals("Answer with somebody", adviser.heading());
    }

    @InBrowsers
    void a_reference_nobody_has_is_said_so_and_what_was_typed_stays(Visitors people) {
        Visitor adviser = people.newVisitor();

        DemoUser.ADVISER.signIn(adviser);
        adviser.open(ASSISTED);
        adviser.choose("In person");
        adviser.choose("Somebody who has a reference");
        adviser.fill("Reference", "SENA-2222-2222");
        adviser.choose(QUESTIONS);
        adviser.choose("I have read this out");
        adviser.press("Begin");
        assertTrue(adviser.errors().get(0).startsWith("We do not know this reference"));
        assertEquals("SENA-2222-2222", adviser.valueOf("Reference"));
        assertTrue(adviser.isChosen("In person"));
    }

    private static void begin(Visitor worker, String mode) {
        worker.open(ASSISTED);
        worker.choose("On the phone");
        worker.choose("Somebody new");
        worker.fill("A note for yourself", "Blue pram");
        worker.choose(QUESTIONS);
        worker.choose(mode);
        assertTrue(worker.sees("Read this out to the person"));
        worker.choose("I have read this out");
        worker.press("Begin");
    }

    private static void aColleagueFindsIt(Visitor manager, String reference) {
        DemoUser.MANAGER.signIn(manager);
        find(manager, reference);
        assertEquals("What we found then", manager.heading());
        assertTrue(manager.sees("demo-worker"), "who helped");
        assertTrue(manager.sees("On the phone"), "by which channel");
        assertTrue(manager.sees("Blue pram"), "on whose behalf");
        assertTrue(manager.sees("I have nothing left for the basics"));
    }

    private static void nobodyElseDoes(Visitors people, String reference) {
        for (DemoUser other : List.of(DemoUser.WORKER_OF_OTHER_ORGANISATION, DemoUser.ADVISER)) {
            Visitor visitor = people.newVisitor();

            other.signIn(visitor);
            find(visitor, reference);
            assertFalse(visitor.sees("Blue pram"), "not for " + other);
            assertFalse(visitor.sees("What we found then"), "not for " + other);
        }
    }

    private static void thePersonGoesOn(Visitor person, String code) {
        person.open("/web/sena/come-back");
        person.fill("Your code", code);
        person.press("Show my answers");
        person.follow("Go on with the questions");
        person.follow("See or change my answers");
        assertTrue(person.sees("I have nothing left for the basics"));
        assertFalse(person.sees(BANNER));
    }

    private static void find(Visitor visitor, String reference) {
        visitor.open(ASSISTED);
        visitor.follow("Find something that was kept before");
        visitor.fill("Reference", reference);
        visitor.press("Find it");
    }
}
