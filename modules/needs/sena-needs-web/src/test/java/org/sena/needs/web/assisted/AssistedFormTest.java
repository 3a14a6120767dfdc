package org.sena.needs.web.assisted;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sena.needs.api.AssistanceRequest;
import org.sena.privacy.api.Channel;
import org.sena.web.kit.Texts;
import org.sena.web.kit.form.Form;

class AssistedFormTest {

    private static final String GOOD =
            "channel=PHONE who=NEW words=Pram questionnaire=needs mode=page attested=yes";

    @Test
    void a_complete_form_says_how_whom_and_which_questions() {
        AssistanceRequest request = read(form(GOOD)).orElseThrow();

        assertEquals(Channel.PHONE, request.channel());
        assertEquals(Optional.of("Pram"), request.onBehalfOf());
        assertEquals(Optional.empty(), request.reference());
        assertEquals("needs", request.questionnaire());
        assertEquals("en", request.language());
        assertTrue(request.attested());
        assertTrue(AssistedForm.isOnePage(form(GOOD)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PHONE", "IN_PERSON", "VIDEO", "OTHER"})
    void a_worker_helps_by_any_of_four_channels(String channel) {
        assertEquals(
                Channel.valueOf(channel),
                read(form(GOOD + " channel=" + channel)).orElseThrow().channel());
    }

    @Test
    void a_reference_counts_only_for_somebody_who_has_one() {
        assertEquals(
                Optional.of("SENA-7K3M-Q2XD"),
                read(form(GOOD + " who=KNOWN reference=SENA-7K3M-Q2XD")).orElseThrow().reference());
        assertEquals(
                Optional.empty(),
                read(form(GOOD + " reference=SENA-7K3M-Q2XD")).orElseThrow().reference());
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "channel=            | channel",
                "channel=WEB         | channel",
                "channel=PAPER       | channel",
                "who=                | who",
                "who=KNOWN           | reference",
                "questionnaire=      | questionnaire",
                "questionnaire=other | questionnaire",
                "mode=               | mode",
                "attested=           | attested",
            })
    void what_is_missing_is_said_at_its_field(String change, String field) {
        Form form = form(GOOD + " " + change);

        assertTrue(read(form).isEmpty());
        assertEquals(field, form.errors().get(0).field());
    }

    @Test
    void a_note_is_short() {
        Form form = form(GOOD + " words=" + "x".repeat(201));

        assertTrue(read(form).isEmpty());
        assertEquals("words", form.errors().get(0).field());
    }

    private static Optional<AssistanceRequest> read(Form form) {
        return AssistedForm.read(form, List.of("needs", "front-line"), "en");
    }

    private static Form form(String pairs) {
        Map<String, List<String>> typed = new HashMap<>();

        for (String pair : pairs.trim().split(" +")) {
            String[] parts = pair.split("=", 2);

            typed.put(parts[0], List.of(parts[1]));
        }

        return new Form(typed, Texts.ofKit(Locale.UK));
    }
}
