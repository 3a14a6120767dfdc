package org.sena.needs.content;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sena.needs.api.Question;
import org.sena.needs.api.Signpost;
import org.sena.reading.ReadingAge;
import org.sena.scoring.service.matrix.MatrixRow;

/**
 * A child of nine can read it, by the grade of Flesch and Kincaid plus 5. What is judged is what a
 * person reads at once: the page of one question with all its answers, one signpost, the reasons
 * for one need; and then the whole. Single answers are too short for any formula.
 */
class PlainWordsTest {

    private static final double AGE = 9;

    @ParameterizedTest
    @EnumSource
    void a_child_of_nine_can_read_each_question_page(Starter starter) {
        assertAll(
                starter.questionnaire.questions().stream()
                        .map(question -> easy(question.id(), page(question))));
    }

    @ParameterizedTest
    @EnumSource
    void a_child_of_nine_can_read_each_signpost(Starter starter) {
        assertAll(
                starter.questionnaire.signposts().stream()
                        .map(signpost -> easy(signpost.id(), lines(signpost))));
    }

    @ParameterizedTest
    @EnumSource
    void a_child_of_nine_can_read_why_a_need_is_suggested(Starter starter) {
        assertAll(
                starter.rows.stream()
                        .collect(groupingBy(MatrixRow::need, mapping(MatrixRow::reason, toList())))
                        .entrySet()
                        .stream()
                        .map(reasons -> easy(reasons.getKey(), reasons.getValue())));
    }

    @ParameterizedTest
    @EnumSource
    void a_child_of_nine_can_read_what_the_results_call_needs(Starter starter) {
        assertAll(
                easy(
                        "needs",
                        starter.rows.stream()
                                .map(row -> Starter.terms().get(row.need()))
                                .distinct()
                                .flatMap(term -> Stream.of(term.label(), term.description()))
                                .collect(toList())));
    }

    @ParameterizedTest
    @EnumSource
    void a_child_of_nine_can_read_the_whole(Starter starter) {
        assertAll(easy(starter.key, starter.questionnaire.texts().values()));
    }

    private static Executable easy(String what, Collection<String> lines) {
        double age = ReadingAge.of(lines);

        return () -> assertTrue(age <= AGE, what + " needs an age of " + age + ": " + lines);
    }

    private static List<String> page(Question question) {
        return Stream.of(
                        Stream.of(question.text()),
                        question.hint().stream(),
                        question.why().stream(),
                        question.options().stream()
                                .flatMap(
                                        o -> Stream.concat(Stream.of(o.text()), o.hint().stream())))
                .flatMap(lines -> lines)
                .collect(toList());
    }

    private static List<String> lines(Signpost signpost) {
        return List.of(signpost.title(), signpost.text());
    }
}
