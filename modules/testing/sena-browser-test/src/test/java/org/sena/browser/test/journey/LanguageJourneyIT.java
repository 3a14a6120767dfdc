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

    private static final String OUT_OF_DATE = "Would you like help with any of this?";

    private static final Map<String, List<String>> SAFE =
            Map.of("Are you or someone else in danger right now?", List.of("No"));

    @InBrowsers
    void the_site_says_that_a_language_is_a_draft(Visitors people) {
        Visitor resident = people.newVisitor();

        resident.open("/web/sena/needs");
        resident.follow("Polski");
        assertEquals("pl-PL", Screen.of(resident).language());
        assertTrue(resident.sees("To jest wersja robocza"));
        resident.follow("Cymraeg");
        assertEquals("cy-GB", Screen.of(resident).language());
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

    @InBrowsers
    void a_question_is_asked_in_the_readers_language(Visitors people) {
        Visitor resident = people.newVisitor();

        Interview.of(resident).begin();
        resident.follow("Polski");
        assertEquals("Czy Tobie lub komuś innemu coś teraz zagraża?", resident.heading());
        assertEquals("pl-PL", Screen.of(resident).languageOf(resident.heading()));
        assertTrue(resident.choices().containsAll(List.of("Tak", "Nie")));
    }

    @InBrowsers
    void a_question_whose_translation_is_out_of_date_stands_in_english_and_says_so(
            Visitors people) {
        Visitor resident = people.newVisitor();

        Interview.of(resident).beginOnOnePage();
        resident.choose("Health, disability or everyday tasks");

        if (people.haveJavaScript()) {
            resident.await(page -> page.sees(OUT_OF_DATE));
        } else {
            resident.press("Show new questions");
        }

        resident.follow("Cymraeg");
        assertEquals("cy-GB", Screen.of(resident).languageOf("Faint yw eich oed?"));
        assertEquals("en", Screen.of(resident).languageOf(OUT_OF_DATE));
    }
}
