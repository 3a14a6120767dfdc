package org.sena.browser.test.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.sena.browser.test.InBrowsers;
import org.sena.browser.test.Visitor;
import org.sena.browser.test.Visitors;

/** The questions in the reader's language, as far as somebody has translated them. */
class LanguageJourneyIT {

    private static final Map<String, List<String>> SAFE =
            Map.of("Are you or someone else in danger right now?", List.of("No"));

    @InBrowsers
    void the_site_says_that_a_language_is_a_draft(Visitors people) {
        Visitor resident = people.newVisitor();

        resident.open("/web/sena/needs");
        resident.follow("Polski");
        assertEquals("pl-PL", resident.language());
        assertTrue(resident.sees("To jest wersja robocza"));
        resident.follow("Cymraeg");
        assertEquals("cy-GB", resident.language());
        assertTrue(resident.sees("Cyfieithiad drafft yw hwn"));
    }

    @InBrowsers
    void switching_the_language_keeps_the_place_and_the_answers(Visitors people) {
        Visitor resident = people.newVisitor();
        Interview interview = Interview.of(resident);

        interview.begin();
        interview.answer(SAFE);
        resident.choose("Money, food or bills");
        resident.press("Continue");
        assertEquals("How old are you?", resident.heading());

        String place = resident.path();

        resident.follow("Cymraeg");
        assertEquals(place, resident.path());
        resident.follow("English");
        assertEquals("How old are you?", resident.heading());
        interview.goOn(Map.of());
        assertTrue(resident.sees("Money, food or bills"), "the answer is still there");
    }
}
