package org.sena.needs.desk.scoring;

import static java.util.stream.Collectors.toList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sena.directory.api.ImmutableNeed;
import org.sena.directory.api.Need;
import org.sena.needs.api.ImmutableNumberRange;
import org.sena.needs.api.ImmutableOption;
import org.sena.needs.api.ImmutableQuestion;
import org.sena.needs.api.ImmutableQuestionGroup;
import org.sena.needs.api.ImmutableQuestionnaire;
import org.sena.needs.api.Option;
import org.sena.needs.api.QuestionType;
import org.sena.needs.api.Questionnaire;

class WordingTest {

    private static final Need FOOD =
            ImmutableNeed.builder().code("food").label("Having enough to eat").summary("").build();

    private final Wording wording = new Wording(Optional.of(questionnaire()), List.of(FOOD));

    @Test
    void a_rule_may_look_at_options_and_numbers_but_not_at_what_was_not_said() {
        assertEquals(Map.of("none", "No food"), wording.options("meals"));
        assertTrue(wording.isNumber("age"));
        assertFalse(wording.isKnown("name"), "a text scores nothing");
        assertFalse(wording.isKnown("pets"));
    }

    @Test
    void what_nobody_knows_is_shown_as_it_is_written() {
        assertEquals("Having enough to eat", wording.need("food"));
        assertEquals("pets", wording.need("pets"));
        assertEquals("What do you eat?", wording.question("meals"));
        assertEquals("pets", wording.question("pets"));
        assertEquals("No food", wording.option("meals", "none"));
        assertEquals("plenty", wording.option("meals", "plenty"));
    }

    @Test
    void the_template_lists_what_a_rule_may_look_at() {
        assertEquals(
                List.of("meals", "age"),
                wording.guide().questions().stream().map(q -> q.id()).collect(toList()));
        assertEquals(Map.of("food", "Having enough to eat"), wording.guide().needs());
    }

    @Test
    void without_a_questionnaire_no_word_is_known() {
        Wording none = new Wording(Optional.empty(), List.of(FOOD));

        assertEquals(List.of(), none.questions());
        assertFalse(none.isKnown("meals"));
    }

    private static Questionnaire questionnaire() {
        return ImmutableQuestionnaire.builder()
                .key("needs")
                .version(1)
                .title("Find help")
                .language("en")
                .addGroups(
                        ImmutableQuestionGroup.builder()
                                .id("you")
                                .title("You")
                                .addQuestions(
                                        question("meals", QuestionType.SINGLE)
                                                .text("What do you eat?")
                                                .addOptions(option("none", "No food"))
                                                .addOptions(
                                                        option(
                                                                Option.PREFER_NOT_TO_SAY,
                                                                "Prefer not to say"))
                                                .build())
                                .addQuestions(
                                        question("age", QuestionType.NUMBER)
                                                .text("How old are you?")
                                                .number(
                                                        ImmutableNumberRange.builder()
                                                                .minimum(0)
                                                                .maximum(120)
                                                                .unit("years")
                                                                .build())
                                                .build())
                                .addQuestions(
                                        question("name", QuestionType.TEXT)
                                                .text("Your name?")
                                                .build())
                                .build())
                .build();
    }

    private static ImmutableQuestion.Builder question(String id, QuestionType type) {
        return ImmutableQuestion.builder().id(id).type(type);
    }

    private static Option option(String id, String text) {
        return ImmutableOption.builder().id(id).text(text).build();
    }
}
