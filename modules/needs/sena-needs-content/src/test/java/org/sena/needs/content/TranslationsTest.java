package org.sena.needs.content;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sena.needs.api.Question;
import org.sena.needs.api.Questionnaire;
import org.sena.needs.api.TranslatedText;
import org.sena.needs.api.Translation;

/** The drafts in other languages are complete, and one text shows what becomes of a stale one. */
class TranslationsTest {

    /** Its English was "It is free." when it was translated; left so on purpose. */
    private static final String STALE = "questions/live-better/why";

    private static final Locale WELSH = Locale.forLanguageTag("cy-GB");
    private static final Locale POLISH = Locale.forLanguageTag("pl");

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    @ParameterizedTest
    @MethodSource("translations")
    void it_says_that_nobody_has_checked_it_yet(Starter starter, Translation translation) {
        assertTrue(translation.draft());
    }

    @ParameterizedTest
    @MethodSource("translations")
    void every_text_is_there_and_current_but_the_one_left_stale(
            Starter starter, Translation translation) {
        Set<String> wanting = new TreeSet<>();

        texts(starter)
                .forEach(
                        (path, english) -> {
                            if (translation.current(path, english).isEmpty()) {
                                wanting.add(path);
                            }
                        });

        assertEquals(
                starter == Starter.NEEDS && translation.language().equals("cy")
                        ? Set.of(STALE)
                        : Set.of(),
                wanting);
    }

    @ParameterizedTest
    @MethodSource("translations")
    void nothing_is_translated_that_is_not_said(Starter starter, Translation translation) {
        Set<String> paths = new TreeSet<>(translation.texts().keySet());

        paths.removeAll(texts(starter).keySet());

        assertEquals(Set.of(), paths);
    }

    @ParameterizedTest
    @MethodSource("translations")
    void the_numbers_are_the_same(Starter starter, Translation translation) {
        assertAll(
                translation.texts().values().stream()
                        .map(
                                text ->
                                        () ->
                                                assertEquals(
                                                        numbers(text.english()),
                                                        numbers(text.text()),
                                                        text.text())));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void it_ends_as_the_english_does(Starter starter, Translation translation) {
        for (TranslatedText text : translation.texts().values()) {
            assertEquals(end(text.english()), end(text.text()), text.text());
        }
    }

    @ParameterizedTest
    @EnumSource
    void answers_of_a_question_differ_in_every_language(Starter starter) {
        for (Locale language : List.of(WELSH, POLISH)) {
            for (Question question : starter.questionnaire.in(language).questions()) {
                assertEquals(
                        question.options().size(),
                        question.options().stream().map(o -> o.text()).distinct().count(),
                        question.id());
            }
        }
    }

    @Test
    void the_question_with_the_stale_text_is_asked_in_english_and_all_others_in_welsh() {
        Questionnaire welsh = Starter.NEEDS.questionnaire.in(WELSH);

        assertEquals(
                List.of("live-better"),
                welsh.questions().stream()
                        .filter(question -> question.language().equals("en"))
                        .map(Question::id)
                        .collect(toList()));
        assertEquals(
                Starter.NEEDS.questionnaire.question("live-better"), welsh.question("live-better"));
    }

    /** All that people read of it, by its path. */
    private static Map<String, String> texts(Starter starter) {
        Map<String, String> texts = new LinkedHashMap<>(starter.questionnaire.texts());

        starter.rows.forEach(row -> texts.put("reasons/" + row.rule(), row.reason()));
        Starter.terms()
                .forEach(
                        (code, term) -> {
                            texts.put("needs/" + code, term.label());
                            texts.put("needs/" + code + "/summary", term.description());
                        });

        return texts;
    }

    private static Set<String> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(toCollection(TreeSet::new));
    }

    private static String end(String text) {
        return text.replaceAll("(?s).*[^.?!]", "");
    }

    private static Stream<Arguments> translations() {
        return Stream.of(Starter.values())
                .flatMap(
                        starter ->
                                starter.questionnaire.translations().stream()
                                        .map(translation -> Arguments.of(starter, translation)));
    }
}
