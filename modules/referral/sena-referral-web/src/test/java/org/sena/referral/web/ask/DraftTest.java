package org.sena.referral.web.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftTest {

    @Test
    void comes_back_from_the_session_as_it_was_written() {
        Draft draft =
                Draft.begin("s 1&2")
                        .with("note", "Only = mornings & \u00e9venings\nplease")
                        .with("methods", List.of("PHONE", "EMAIL"))
                        .done(Step.ACCOUNT);

        Draft back = Draft.read(draft.write());

        assertEquals("s 1&2", back.service());
        assertEquals(draft.submission(), back.submission());
        assertEquals("Only = mornings & \u00e9venings\nplease", back.first("note"));
        assertEquals(List.of("PHONE", "EMAIL"), back.all("methods"));
        assertEquals(Optional.of(Step.CONTACT), back.next());
    }

    @Test
    void each_draft_has_a_token_of_its_own() {
        assertNotEquals(Draft.begin("s1").submission(), Draft.begin("s1").submission());
    }

    @ParameterizedTest(name = "after changing {0} comes {1}")
    @CsvSource({"CONTACT, SAFE", "SAFE, SHARING", "REASON, SHARING", "ACCOUNT, ", "SHARING, "})
    void what_rests_on_a_changed_step_is_looked_at_again(Step changed, Step next) {
        Draft draft = Draft.begin("s1");
        for (Step step : Step.values()) {
            draft = draft.done(step);
        }

        assertEquals(Optional.ofNullable(next), draft.done(changed).next());
    }
}
