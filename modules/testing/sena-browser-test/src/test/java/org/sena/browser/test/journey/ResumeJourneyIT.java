package org.sena.browser.test.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.sena.browser.test.InBrowsers;
import org.sena.browser.test.Visitor;
import org.sena.browser.test.Visitors;

/** Stopping in the middle and coming back: with a code, or by signing in. */
class ResumeJourneyIT {

    private static final String HELP = "What do you need help with?";

    private static final Map<String, List<String>> WORK = Map.of(HELP, List.of("Work or learning"));

    @InBrowsers
    void a_code_brings_the_answers_back_in_another_browser_until_they_are_deleted(Visitors people) {
        Visitor here = people.newVisitor();

        Interview.of(here).answerAll(WORK);
        here.follow("Save and come back later");
        here.press("Give me a code");
        assertTrue(here.sees("Anybody who has this code can see your answers."));
        assertTrue(here.text().matches("(?s).*You can use it until the end of \\d+ \\w+ \\d{4}.*"));

        String code = here.textOf("Your code");

        Visitor there = people.newVisitor();

        there.open("/web/sena/needs");
        there.follow("I have a code");
        there.press("Show my answers");
        assertEquals(1, there.errors().size());
        there.fill("Your code", swapped(code));
        there.press("Show my answers");
        assertTrue(there.errors().get(0).startsWith("There is a mistake in this code"));
        assertEquals(swapped(code), there.valueOf("Your code"), "what was typed stays");
        there.fill("Your code", code.toLowerCase().replace('-', ' '));
        there.press("Show my answers");
        assertEquals("Your answers are back", there.heading());
        assertFalse(there.path().contains(code), "the code is in no address");
        there.follow("Go on with the questions");
        there.follow("See or change my answers");
        assertTrue(there.sees("Work or learning"));

        here.press("Delete my saved answers");
        assertTrue(here.sees("The answers under your code are deleted."));

        Visitor late = people.newVisitor();

        late.open("/web/sena/come-back");
        late.fill("Your code", code);
        late.press("Show my answers");
        assertTrue(late.errors().get(0).startsWith("We have no answers under this code"));
    }

    @InBrowsers
    void who_signs_in_on_the_way_keeps_the_answers_and_nobody_after_them_sees_any(Visitors people) {
        Visitor resident = people.newVisitor();

        deleteAll(people, DemoUser.RESIDENT);
        deleteAll(people, DemoUser.OTHER_RESIDENT);
        Interview.of(resident).answerAll(WORK);
        resident.open("/web/sena/needs");
        resident.follow("Sign in to keep your answers");
        DemoUser.RESIDENT.signInHere(resident);
        resident.follow("See or change my answers");
        assertTrue(resident.sees("Work or learning"), "they are there after signing in");

        Visitor elsewhere = people.newVisitor();

        DemoUser.RESIDENT.signIn(elsewhere);
        elsewhere.open("/web/sena/needs");
        elsewhere.follow("See or change my answers");
        assertTrue(elsewhere.sees("Work or learning"), "and on another computer");

        resident.press("Sign out");
        resident.open("/web/sena/needs");
        assertTrue(resident.hasButton("Start now"), "signing out clears");
        DemoUser.OTHER_RESIDENT.signIn(resident);
        resident.open("/web/sena/needs");
        assertTrue(resident.hasButton("Start now"), "the next person sees none");
    }

    @InBrowsers
    void who_has_answers_under_their_name_already_says_which_to_keep(Visitors people) {
        deleteAll(people, DemoUser.RESIDENT);

        Visitor before = people.newVisitor();

        DemoUser.RESIDENT.signIn(before);
        Interview.of(before).answerAll(WORK);

        for (boolean justNow : List.of(false, true)) {
            Visitor now = people.newVisitor();

            Interview.of(now).answerAll(Map.of(HELP, List.of("Feeling safe")));
            DemoUser.RESIDENT.signIn(now);
            now.open("/web/sena/needs");
            assertEquals("Which answers do you want to keep?", now.heading());
            now.press("Continue");
            assertEquals(1, now.errors().size(), "nothing is chosen for them");
            now.choose(justNow ? "The answers I gave just now" : "The answers I saved on");
            now.press("Continue");
            now.follow("See or change my answers");
            assertEquals(justNow, now.sees("Feeling safe"));
            assertEquals(!justNow, now.sees("Work or learning"));
        }
    }

    private static void deleteAll(Visitors people, DemoUser user) {
        Visitor visitor = people.newVisitor();

        user.signIn(visitor);
        visitor.open("/web/sena/my-answers");

        if (visitor.hasLink("Delete all my answers")) {
            visitor.follow("Delete all my answers");
            visitor.press("Delete all my answers");
        }
    }

    /** The first two different symbols in each other's place. */
    private static String swapped(String code) {
        for (int i = 0; i < 3; i++) {
            if (code.charAt(i) != code.charAt(i + 1)) {
                return code.substring(0, i)
                        + code.charAt(i + 1)
                        + code.charAt(i)
                        + code.substring(i + 2);
            }
        }

        return "2" + code.substring(1);
    }
}
