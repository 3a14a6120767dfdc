package org.sena.needs.service.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.needs.api.AnswerProblem.Kind;
import org.sena.needs.api.AnswersRefusedException;
import org.sena.needs.api.Interview;
import org.sena.needs.api.Question;
import org.sena.needs.api.Signpost;
import org.sena.needs.service.Samples;

class RouteTest {

    private final Route route = new Route(Samples.questionnaire());

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "''                                  | areas danger age postcode moved",
                "areas=money                         | areas danger age postcode moved",
                "areas=housing                       | areas danger home age postcode moved",
                "areas=not-sure                      | areas danger home age postcode moved",
                "areas=housing home=street           | areas danger home age postcode moved",
                "areas=housing home=rented           | areas danger home landlord age postcode moved",
                "areas=housing home=rented landlord=council | areas danger home landlord repairs age postcode moved",
                "areas=money age=65                  | areas danger age postcode moved",
                "areas=money age=66                  | areas danger age pension postcode moved",
                "areas=housing,money age=66          | areas danger home age postcode moved",
            })
    void questions_are_visible_as_the_answers_say(String answers, String visible) {
        assertEquals(visible, ids(walk(answers).visible()));
    }

    @ParameterizedTest(name = "{0} drops {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "areas=money home=rented landlord=council repairs=Door | home landlord repairs",
                "areas=housing home=street landlord=council repairs=Door | landlord repairs",
                "areas=housing home=rented repairs=Door | repairs",
                "areas=money age=40 pension=yes | pension",
                "areas=money age=70 pension=yes | ''",
            })
    void answers_to_hidden_questions_are_dropped_with_all_that_hung_on_them(
            String answers, String dropped) {
        Interview interview = walk(answers);

        assertEquals(dropped, String.join(" ", interview.dropped()));
        interview.dropped().forEach(id -> assertFalse(interview.answers().has(id)));
    }

    @Test
    void going_back_and_answering_otherwise_drops_what_no_longer_fits() {
        Interview before = walk("areas=housing danger=no home=rented landlord=council age=70");

        Interview after = route.answer(before, "home", List.of("street"), List.of());

        assertEquals(List.of("landlord"), after.dropped());
        assertEquals(List.of("70"), after.answers().to("age"));
        assertEquals(List.of("shelter"), signposts(after));
    }

    @Test
    void the_order_in_which_answers_are_handed_in_makes_no_difference() {
        assertEquals(
                walk("areas=housing home=rented landlord=council"),
                walk("landlord=council home=rented areas=housing"));
    }

    @ParameterizedTest(name = "{0} skipping {1} -> {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                        | ''             | areas    | false",
                "areas=money                               | ''             | danger   | false",
                "areas=money danger=no age=30              | ''             | postcode | true",
                "areas=money danger=no age=30              | postcode       | moved    | true",
                "areas=money danger=no age=30              | postcode moved | ''       | true",
                "areas=money danger=no                     | age            | age      | false",
            })
    void the_next_question_is_the_first_without_answer_that_was_not_skipped(
            String answers, String skipped, String next, boolean complete) {
        Interview interview =
                route.walk(Samples.answers(answers), Arrays.asList(skipped.split(" ")));

        assertEquals(next, interview.next().map(Question::id).orElse(""));
        assertEquals(complete, interview.complete());
    }

    @ParameterizedTest(name = "{0} shows {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "areas=money danger=no                     | ''",
                "areas=money danger=prefer-not-to-say      | ''",
                "danger=yes                                | 999",
                "age=9                                     | 999",
                "areas=housing home=street                 | shelter",
                "areas=housing home=street danger=yes      | 999 shelter",
                "areas=money home=street                   | ''",
            })
    void signposts_stand_emergencies_first_then_as_written(String answers, String shown) {
        assertEquals(shown, String.join(" ", signposts(walk(answers))));
    }

    @ParameterizedTest(name = "{0}={1}: {2}")
    @CsvSource({
        "garden, yes, UNKNOWN_QUESTION",
        "landlord, council, NOT_ASKED",
        "home, '', MISSING",
        "home, tent, UNKNOWN_OPTION",
        "home, rented;street, MORE_THAN_ONE",
        "areas, housing;not-sure, EXCLUSIVE_WITH_OTHERS",
        "age, ten, NOT_A_WHOLE_NUMBER",
        "age, 10.5, NOT_A_WHOLE_NUMBER",
        "age, 121, OUT_OF_RANGE",
        "age, -1, OUT_OF_RANGE",
        "age, 9999999999, OUT_OF_RANGE",
        "age, 99999999999999999999, NOT_A_WHOLE_NUMBER",
        "postcode, Huntingdon, NOT_A_POSTCODE",
        "postcode, PE29 3T, NOT_A_POSTCODE",
        "moved, 2023-02-29, NOT_A_DATE",
        "moved, yesterday, NOT_A_DATE",
        "moved, +12345-01-01, NOT_A_DATE",
        "moved, -0044-03-15, NOT_A_DATE",
    })
    void an_answer_that_does_not_fit_is_refused_and_says_why(
            String question, String values, Kind kind) {
        Interview interview = walk("areas=housing");

        AnswersRefusedException refused =
                assertThrows(
                        AnswersRefusedException.class,
                        () ->
                                route.answer(
                                        interview,
                                        question,
                                        Arrays.asList(values.split(";")),
                                        List.of()));

        assertEquals(question, refused.problems().get(0).question());
        assertEquals(kind, refused.problems().get(0).kind());
    }

    @Test
    void a_text_longer_than_allowed_is_refused_and_named_in_short() {
        Interview interview = walk("areas=housing home=rented landlord=council");

        AnswersRefusedException refused =
                assertThrows(
                        AnswersRefusedException.class,
                        () ->
                                route.answer(
                                        interview,
                                        "repairs",
                                        List.of("x".repeat(10_000_000)),
                                        List.of()));

        assertEquals(Kind.TOO_LONG, refused.problems().get(0).kind());
        assertEquals(100, refused.problems().get(0).value().length());
    }

    @ParameterizedTest(name = "{0}={1} is kept as {2}")
    @CsvSource({
        "age, 007, 7",
        "age, ' 42 ', 42",
        "postcode, pe293tn, PE29 3TN",
        "postcode, ' Pe29  3tn', PE29 3TN",
        "postcode, pe29, PE29",
        "postcode, cb4 1aa, CB4 1AA",
        "moved, 2024-02-29, 2024-02-29",
    })
    void an_answer_is_kept_in_one_form(String question, String written, String kept) {
        Interview interview =
                route.answer(walk("areas=housing"), question, List.of(written), List.of());

        assertEquals(List.of(kept), interview.answers().to(question));
    }

    @Test
    void a_text_and_a_postcode_may_be_as_long_as_allowed() {
        Interview interview =
                walk("areas=housing home=rented landlord=council repairs=" + "x".repeat(20));

        assertEquals(20, interview.answers().to("repairs").get(0).length());
        assertEquals(
                List.of("PE29 3TN"),
                route.answer(
                                interview,
                                "postcode",
                                List.of("PE29" + " ".repeat(13) + "3TN"),
                                List.of())
                        .answers()
                        .to("postcode"));
    }

    @ParameterizedTest
    @CsvSource({"99, 99", "100, 100", "101, 100"})
    void the_id_of_a_question_that_is_not_there_is_named_in_short(int length, int named) {
        AnswersRefusedException refused =
                assertThrows(
                        AnswersRefusedException.class, () -> walk("q".repeat(length) + "=yes"));

        assertEquals("q".repeat(named), refused.problems().get(0).question());
    }

    @Test
    void a_postcode_beyond_all_measure_is_none() {
        AnswersRefusedException refused =
                assertThrows(
                        AnswersRefusedException.class,
                        () ->
                                route.answer(
                                        walk(""),
                                        "postcode",
                                        List.of("PE29" + " ".repeat(14) + "3TN"),
                                        List.of()));

        assertEquals(Kind.NOT_A_POSTCODE, refused.problems().get(0).kind());
    }

    @Test
    void an_option_ticked_twice_counts_once() {
        Interview interview =
                route.answer(walk(""), "areas", List.of("money", "money", "housing"), List.of());

        assertEquals(List.of("money", "housing"), interview.answers().to("areas"));
    }

    @Test
    void an_optional_question_may_be_skipped_and_answered_later() {
        Interview skipped =
                route.answer(
                        walk("areas=money danger=no age=30"), "postcode", List.of(), List.of());

        assertEquals("moved", skipped.next().orElseThrow().id());

        Interview answered =
                route.answer(skipped, "postcode", List.of("PE29"), List.of("postcode"));

        assertTrue(answered.answers().has("postcode"));
    }

    @Test
    void everything_wrong_is_told_at_once() {
        AnswersRefusedException refused =
                assertThrows(
                        AnswersRefusedException.class,
                        () -> walk("garden=yes areas=cars age=200 danger=no"));

        assertEquals(3, refused.problems().size());
    }

    private Interview walk(String answers) {
        return route.walk(Samples.answers(answers), List.of());
    }

    private static String ids(List<Question> questions) {
        return questions.stream().map(Question::id).collect(Collectors.joining(" "));
    }

    private static List<String> signposts(Interview interview) {
        return interview.signposts().stream().map(Signpost::id).collect(Collectors.toList());
    }
}
