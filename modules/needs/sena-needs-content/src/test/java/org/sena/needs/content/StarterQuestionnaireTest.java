package org.sena.needs.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sena.needs.api.Option;
import org.sena.needs.api.Question;
import org.sena.needs.api.Signpost;

/** What holds for each questionnaire of the starter content. */
class StarterQuestionnaireTest {

    /** As people write it: 999, 111, 116 123, 0808 2000 247, 0800 1111. */
    private static final Pattern PHONE =
            Pattern.compile("999|111|116 123|0[38]00 [0-9]{4}|0[38][0-9]{2} [0-9]{3,4} [0-9]{3,4}");

    @ParameterizedTest
    @EnumSource
    void a_question_says_why_and_is_easy_to_take_in(Starter starter) {
        for (Question question : starter.questionnaire.questions()) {
            assertTrue(question.why().isPresent(), question.id());
            assertTrue(question.options().size() <= 10, question.id());
            assertTrue(words(question.text()) <= 15, question.text());
            assertTrue(words(question.why().get()) <= 20, question.why().get());
            question.options().forEach(o -> assertTrue(words(o.text()) <= 12, o.text()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void no_two_answers_of_a_question_say_the_same(Starter starter) {
        for (Question question : starter.questionnaire.questions()) {
            assertEquals(
                    question.options().size(),
                    question.options().stream().map(Option::text).distinct().count(),
                    question.id());
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_signpost_is_shown_to_somebody_and_has_a_number_and_an_address(Starter starter) {
        Random random = new Random(1);
        Set<String> shown = new HashSet<>();

        for (int i = 0; i < 500; i++) {
            starter.answerByChance(random)
                    .interview
                    .signposts()
                    .forEach(signpost -> shown.add(signpost.id()));
        }
        for (Signpost signpost : starter.questionnaire.signposts()) {
            assertTrue(shown.contains(signpost.id()), signpost.id());
            assertTrue(PHONE.matcher(signpost.phone().orElse("")).matches(), signpost.id());
            assertTrue(signpost.url().orElse("").startsWith("https://"), signpost.id());
        }
    }

    @ParameterizedTest
    @EnumSource
    void emergencies_come_before_all_other_signposts_and_999_first(Starter starter) {
        boolean calm = false;

        assertEquals("999", starter.questionnaire.signposts().get(0).id());
        for (Signpost signpost : starter.questionnaire.signposts()) {
            calm |= !signpost.emergency();
            assertEquals(!calm, signpost.emergency(), signpost.id());
        }
    }

    private static int words(String text) {
        return text.split(" ").length;
    }
}
