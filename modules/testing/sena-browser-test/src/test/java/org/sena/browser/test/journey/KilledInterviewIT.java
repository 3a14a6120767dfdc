package org.sena.browser.test.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sena.browser.test.OwnSena;
import org.sena.browser.test.Visitor;

/** The process is killed between two answers of somebody who signed in. */
class KilledInterviewIT {

    private static final Map<String, List<String>> ANSWERS =
            Map.of("What do you need help with?", List.of("Work or learning", "Feeling safe"));

    private static final int ANSWERED = 4;

    @Test
    void every_answer_that_was_taken_is_there_after_the_next_start() throws Exception {
        try (OwnSena sena = OwnSena.start()) {
            Visitor before = sena.visitors().newVisitor();

            DemoUser.RESIDENT.signIn(before);

            Interview interview = Interview.of(before);

            interview.begin();

            for (int answered = 0; answered < ANSWERED; answered++) {
                interview.answer(ANSWERS);
            }

            String next = before.heading();
            String saved = saved(before);

            sena.killAndStart();

            Visitor after = sena.visitors().newVisitor();

            DemoUser.RESIDENT.signIn(after);
            assertEquals(saved, saved(after));
            after.follow("Carry on where you left off");
            after.follow("Carry on where you left off");
            assertEquals(next, after.heading(), "and the next question is the same");
        }
    }

    /** "4 questions answered, last saved on 21 November 2026, 16:05." */
    private static String saved(Visitor resident) {
        resident.open("/web/sena/my-answers");

        String line = resident.textOf("Answers you are giving now");

        assertTrue(line.contains(" answered, last saved on "), line);

        return line;
    }
}
