package org.sena.needs.web.interview;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.needs.api.Answers;
import org.sena.needs.service.document.QuestionnaireReader;
import org.sena.needs.service.interview.Route;
import org.sena.web.kit.Texts;
import org.sena.web.kit.form.FieldError;
import org.sena.web.kit.form.Form;

class OnePageFormTest {

    private static final Route ROUTE =
            new Route(
                    QuestionnaireReader.read(
                            "needs",
                            1,
                            ("{'key': 'needs', 'title': 'T', 'language': 'en', 'groups': [{'id': 'g',"
                                            + " 'title': 'G', 'questions': [{'id': 'danger', 'type':"
                                            + " 'single', 'text': 'Danger?', 'options': [{'id': 'yes',"
                                            + " 'text': 'Yes'}, {'id': 'no', 'text': 'No'}]}, {'id':"
                                            + " 'kind', 'type': 'single', 'text': 'Kind?', 'visibleWhen':"
                                            + " {'question': 'danger', 'is': 'yes'}, 'options': [{'id':"
                                            + " 'fire', 'text': 'Fire'}, {'id': 'other', 'text':"
                                            + " 'Other'}]}, {'id': 'age', 'type': 'number', 'text':"
                                            + " 'Age?', 'optional': true, 'number': {'minimum': 0,"
                                            + " 'maximum': 120, 'unit': 'years'}}]}]}")
                                    .replace('\'', '"')));

    @Test
    void every_answer_that_fits_is_taken_and_every_other_is_told_at_its_field() {
        Sent sent = new Sent("", "danger age", "danger=no age=old");
        UnderWay after = sent.form.read(true);

        assertEquals(List.of("no"), after.interview().answers().to("danger"));
        assertFalse(after.interview().answers().has("age"));
        assertEquals(List.of("answer-age"), sent.errors());
    }

    @Test
    void what_an_answer_opens_stood_on_no_page_and_is_no_mistake() {
        Sent sent = new Sent("", "danger age", "danger=yes");
        UnderWay after = sent.form.read(true);

        assertAll(
                () -> assertEquals(List.of(), sent.errors()),
                () -> assertTrue(sent.form.hasOpened(after)),
                () -> assertEquals("kind", after.interview().next().orElseThrow().id()));
    }

    @Test
    void what_an_answer_closes_is_neither_kept_nor_complained_about() {
        Sent sent = new Sent("danger=yes", "danger kind age", "danger=no kind=nonsense");
        UnderWay after = sent.form.read(true);

        assertEquals(List.of(), sent.errors());
        assertFalse(after.interview().answers().has("kind"));
    }

    @ParameterizedTest
    @CsvSource({"false,'',''", "true,answer-danger,age"})
    void what_is_left_empty_is_missed_or_passed_over_only_at_the_end(
            boolean finished, String missed, String passedOver) {
        Sent sent = new Sent("", "danger age", "");
        UnderWay after = sent.form.read(finished);

        assertEquals(missed, String.join(" ", sent.errors()));
        assertEquals(passedOver, String.join(" ", after.skipped()));
    }

    @Test
    void an_answer_taken_back_is_gone() {
        Sent sent = new Sent("danger=no", "danger age", "");

        assertTrue(sent.form.read(false).interview().answers().isEmpty());
    }

    /** Answers given before, the questions on the page, and what was typed into their fields. */
    private static final class Sent {

        private final Form typed;
        private final OnePageForm form;

        private Sent(String before, String asked, String answers) {
            Map<String, List<String>> fields = new HashMap<>();

            fields.put(OnePageForm.ASKED, List.of(asked.split(" ")));
            answers(answers).forEach((id, values) -> fields.put("answer-" + id, values));
            typed = new Form(fields, Texts.ofKit(Locale.UK));
            form =
                    new OnePageForm(
                            (now, all) -> ROUTE.walk(all, List.of()),
                            new UnderWay(
                                    ROUTE.walk(Answers.of(answers(before)), List.of()), List.of()),
                            typed);
        }

        private List<String> errors() {
            return typed.errors().stream().map(FieldError::field).collect(Collectors.toList());
        }

        private static Map<String, List<String>> answers(String text) {
            return Arrays.stream(text.split(" "))
                    .filter(pair -> !pair.isEmpty())
                    .map(pair -> pair.split("="))
                    .collect(Collectors.toMap(pair -> pair[0], pair -> List.of(pair[1])));
        }
    }
}
