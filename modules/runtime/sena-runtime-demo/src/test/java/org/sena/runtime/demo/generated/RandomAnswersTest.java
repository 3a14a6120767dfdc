package org.sena.runtime.demo.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sena.needs.api.Answers;
import org.sena.needs.api.ImmutableNumberRange;
import org.sena.needs.api.ImmutableOption;
import org.sena.needs.api.ImmutableQuestion;
import org.sena.needs.api.ImmutableQuestionGroup;
import org.sena.needs.api.ImmutableQuestionnaire;
import org.sena.needs.api.Question;
import org.sena.needs.api.QuestionType;
import org.sena.needs.api.Questionnaire;

/** Answers by chance fit their questions, so that none of them is refused. */
class RandomAnswersTest {

    private static final int DRAWS = 500;

    private final Questionnaire questionnaire =
            ImmutableQuestionnaire.builder()
                    .key("needs")
                    .version(1)
                    .title("Synthetic")
                    .language("en")
                    .addGroups(
                            ImmutableQuestionGroup.builder()
                                    .id("g")
                                    .title("You")
                                    .addQuestions(single(), several(), age())
                                    .build())
                    .build();

    @Test
    void the_same_chance_gives_the_same_answers() {
        assertEquals(
                new RandomAnswers(new Chance(7)).of(questionnaire),
                new RandomAnswers(new Chance(7)).of(questionnaire));
    }

    @Test
    void every_answer_fits_and_everything_comes_up() {
        Set<String> seen = new HashSet<>();

        for (int number = 0; number < DRAWS; number++) {
            Answers answers = new RandomAnswers(new Chance(number)).of(questionnaire);
            List<String> several = answers.to("several");

            assertEquals(1, answers.to("single").size());
            assertTrue(!several.contains("none") || several.size() == 1, several::toString);
            answers.first("age")
                    .map(Integer::valueOf)
                    .ifPresent(age -> assertTrue(age >= 16 && age <= 18));
            seen.addAll(answers.to("single"));
            seen.addAll(several);
            seen.addAll(answers.to("age"));
        }

        assertEquals(Set.of("yes", "no", "a", "b", "c", "none", "16", "17", "18"), seen);
    }

    private static Question single() {
        return question("single", QuestionType.SINGLE)
                .addOptions(option("yes", false), option("no", false))
                .build();
    }

    private static Question several() {
        return question("several", QuestionType.MULTIPLE)
                .addOptions(
                        option("a", false),
                        option("b", false),
                        option("c", false),
                        option("none", true))
                .build();
    }

    private static Question age() {
        return question("age", QuestionType.NUMBER)
                .optional(true)
                .number(
                        ImmutableNumberRange.builder()
                                .minimum(16)
                                .maximum(18)
                                .unit("years")
                                .build())
                .build();
    }

    private static ImmutableQuestion.Builder question(String id, QuestionType type) {
        return ImmutableQuestion.builder().id(id).type(type).text(id);
    }

    private static ImmutableOption option(String id, boolean exclusive) {
        return ImmutableOption.builder().id(id).text(id).exclusive(exclusive).build();
    }
}
