package org.sena.web.kit.form;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormStateTest {

    private static final FormState REFUSED =
            FormState.of(
                    Map.of("name", List.of(""), "help", List.of("rent", "food")),
                    List.of(new FieldError("name", "Enter your name")));

    @Test
    void what_was_typed_and_what_was_wrong_survive_the_session() {
        FormState back = FormState.fromSession(REFUSED.toSession());

        assertAll(
                () -> assertEquals(List.of("rent", "food"), back.values("help")),
                () -> assertEquals("Enter your name", back.error("name")),
                () -> assertEquals("", back.error("help")),
                () -> assertTrue(back.isSent()));
    }

    @Test
    void a_form_not_yet_sent_is_told_from_one_sent_empty() {
        assertFalse(FormState.empty().isSent());
        assertTrue(FormState.of(Map.of(), List.of()).isSent());
    }

    @Test
    void an_error_of_the_whole_form_leads_to_no_field() {
        FormState state = REFUSED.with(new FieldError("", "We could not save this"));

        assertFalse(state.errors().get(1).hasField());
    }

    @Test
    void without_its_errors_a_form_still_holds_what_was_typed() {
        FormState halfDone =
                FormState.of(
                                Map.of("age", List.of("forty")),
                                List.of(new FieldError("age", "Enter a number")))
                        .withoutErrors();

        assertEquals(List.of(), halfDone.errors());
        assertEquals("forty", halfDone.value("age"));
        assertTrue(halfDone.isSent());
    }
}
