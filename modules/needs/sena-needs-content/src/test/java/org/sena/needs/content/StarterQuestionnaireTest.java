package org.sena.needs.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sena.needs.api.Question;
import org.sena.needs.api.Questionnaire;
import org.sena.needs.api.Signpost;

class StarterQuestionnaireTest {

    private static final Questionnaire QUESTIONNAIRE = StarterJourney.QUESTIONNAIRE;

    @Test
    void it_asks_at_least_25_questions_over_at_least_8_areas_of_life() {
        assertTrue(QUESTIONNAIRE.questions().size() >= 25);
        assertTrue(QUESTIONNAIRE.groups().size() >= 2 + 8);
    }

    @Test
    void danger_is_asked_about_first() {
        assertEquals("danger-now", QUESTIONNAIRE.questions().get(0).id());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void a_question_says_why_and_is_easy_to_take_in(Question question) {
        assertTrue(question.why().isPresent());
        assertTrue(question.options().size() <= 10);
        assertTrue(words(question.text()) <= 15, question.text());
        assertTrue(words(question.why().get()) <= 20, question.why().get());
        question.options().forEach(o -> assertTrue(words(o.text()) <= 12, o.text()));
    }

    @Test
    void not_sure_opens_every_area() {
        Set<String> asked =
                StarterJourney.of("help-with=not-sure").interview.visible().stream()
                        .map(Question::id)
                        .collect(Collectors.toSet());

        QUESTIONNAIRE
                .groups()
                .forEach(
                        group ->
                                assertTrue(
                                        group.questions().stream()
                                                .anyMatch(q -> asked.contains(q.id())),
                                        group.id()));
    }

    @Test
    void one_area_opens_no_other() {
        List<String> asked =
                StarterJourney.of("danger-now=no help-with=around").interview.visible().stream()
                        .map(Question::id)
                        .collect(Collectors.toList());

        assertEquals(
                List.of(
                        "danger-now",
                        "help-with",
                        "age",
                        "postcode",
                        "household",
                        "travel",
                        "online",
                        "english",
                        "new-here"),
                asked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "danger-now=yes",
                "help-with=feelings mood=very-low harm-thoughts=now",
                "help-with=family child-safe=now",
                "help-with=safety afraid-of=often must-leave=now"
            })
    void danger_shows_999_before_anything_else(String answers) {
        Signpost first = StarterJourney.of(answers).interview.signposts().get(0);

        assertEquals("999", first.id());
        assertTrue(first.emergency());
    }

    @Test
    void every_signpost_is_shown_to_somebody_and_has_a_number_and_an_address() {
        Random random = new Random(1);
        Set<String> shown = new HashSet<>();

        for (int i = 0; i < 500; i++) {
            StarterJourney.byChance(random)
                    .interview
                    .signposts()
                    .forEach(signpost -> shown.add(signpost.id()));
        }
        for (Signpost signpost : QUESTIONNAIRE.signposts()) {
            assertTrue(shown.contains(signpost.id()), signpost.id());
            assertTrue(signpost.phone().isPresent() && signpost.url().isPresent());
        }
    }

    private static Stream<Question> questions() {
        return QUESTIONNAIRE.questions().stream();
    }

    private static int words(String text) {
        return text.split(" ").length;
    }
}
