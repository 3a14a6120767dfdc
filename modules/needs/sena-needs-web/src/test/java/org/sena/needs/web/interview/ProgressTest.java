package org.sena.needs.web.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sena.needs.api.Answers;
import org.sena.needs.api.Condition;
import org.sena.needs.api.ImmutableCondition;
import org.sena.needs.api.ImmutableInterview;
import org.sena.needs.api.ImmutableOption;
import org.sena.needs.api.ImmutableQuestion;
import org.sena.needs.api.ImmutableQuestionGroup;
import org.sena.needs.api.ImmutableQuestionnaire;
import org.sena.needs.api.Question;
import org.sena.needs.api.QuestionGroup;
import org.sena.needs.api.QuestionType;
import org.sena.needs.api.Questionnaire;

class ProgressTest {

    private static final Question AREAS = question("areas", false);
    private static final Question HOME = question("home", false);
    private static final Question RENT = question("rent", true);
    private static final Question AGE = question("age", false);

    private static final Questionnaire QUESTIONNAIRE =
            ImmutableQuestionnaire.builder()
                    .key("needs")
                    .version(1)
                    .title("Find help")
                    .language("en")
                    .addGroups(group("start", AREAS))
                    .addGroups(
                            ImmutableQuestionGroup.builder()
                                    .from(group("housing", HOME, RENT))
                                    .visibleWhen(chosen("areas", "yes"))
                                    .build())
                    .addGroups(group("you", AGE))
                    .build();

    @Test
    void how_many_follow_is_open_while_an_answer_may_open_a_life_area() {
        Progress progress = Progress.at(underWay(Map.of(), List.of(), AREAS, AGE), AREAS, false);

        assertTrue(progress.isLifeAreaOpen());
    }

    @Test
    void place_and_number_count_the_visible_questions_of_the_life_area() {
        Progress progress =
                Progress.at(
                        underWay(
                                Map.of("areas", List.of("yes")), List.of(), AREAS, HOME, RENT, AGE),
                        HOME,
                        false);

        assertFalse(progress.isOpen());
        assertEquals("Title of housing", progress.area());
        assertEquals(1, progress.place());
        assertEquals(2, progress.inArea());
        assertEquals(1, progress.settled());
        assertEquals(4, progress.visible());
        assertEquals(2, progress.toCome());
    }

    @Test
    void a_question_passed_over_is_settled() {
        Progress progress =
                Progress.at(
                        underWay(
                                Map.of("areas", List.of("yes"), "home", List.of("yes")),
                                List.of("rent"),
                                AREAS,
                                HOME,
                                RENT,
                                AGE),
                        AGE,
                        false);

        assertEquals(3, progress.settled());
        assertEquals(0, progress.toCome());
    }

    @Test
    void who_went_back_is_not_told_that_this_is_the_last_question() {
        UnderWay underWay =
                underWay(
                        Map.of(
                                "areas", List.of("no"),
                                "age", List.of("yes")),
                        List.of(),
                        AREAS,
                        AGE);

        assertEquals(1, Progress.at(underWay, AREAS, false).toCome());
        assertEquals(0, Progress.at(underWay, AREAS, true).toCome(), "one answer is changed");
    }

    @Test
    void a_question_whose_answer_may_open_another_is_not_called_the_last() {
        Questionnaire asked =
                ImmutableQuestionnaire.builder()
                        .key("needs")
                        .version(1)
                        .title("Find help")
                        .language("en")
                        .addGroups(
                                group(
                                        "you",
                                        AGE,
                                        ImmutableQuestion.builder()
                                                .from(question("follow-up", false))
                                                .visibleWhen(chosen("age", "yes"))
                                                .build()))
                        .build();
        Progress progress =
                Progress.at(
                        new UnderWay(
                                ImmutableInterview.builder()
                                        .questionnaire(asked)
                                        .answers(Answers.none())
                                        .addVisible(AGE)
                                        .complete(false)
                                        .build(),
                                List.of()),
                        AGE,
                        false);

        assertEquals(0, progress.toCome());
        assertTrue(progress.isOpen());
        assertTrue(progress.isAreaOpen());
    }

    private static UnderWay underWay(
            Map<String, List<String>> answers, List<String> skipped, Question... visible) {
        return new UnderWay(
                ImmutableInterview.builder()
                        .questionnaire(QUESTIONNAIRE)
                        .answers(Answers.of(answers))
                        .addVisible(visible)
                        .complete(false)
                        .build(),
                skipped);
    }

    private static Condition chosen(String question, String option) {
        return ImmutableCondition.Chosen.builder().question(question).addOptions(option).build();
    }

    private static QuestionGroup group(String id, Question... questions) {
        return ImmutableQuestionGroup.builder()
                .id(id)
                .title("Title of " + id)
                .addQuestions(questions)
                .build();
    }

    private static Question question(String id, boolean optional) {
        return ImmutableQuestion.builder()
                .id(id)
                .type(QuestionType.SINGLE)
                .text("Question " + id)
                .optional(optional)
                .addAllOptions(
                        List.of("yes", "no").stream()
                                .map(o -> ImmutableOption.builder().id(o).text(o).build())
                                .collect(Collectors.toList()))
                .build();
    }
}
