package org.sena.referral.service.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sena.referral.api.ReferralProblem;
import org.sena.referral.api.ReferralState;
import org.sena.referral.api.feedback.Feedback;
import org.sena.referral.api.feedback.Helped;
import org.sena.referral.api.feedback.Manner;

class FeedbackRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        // state, what was shared is kept, given at, open
        "COMPLETED,         true,  ,                         true",
        "CLOSED_NO_CONTACT, true,  ,                         true",
        "COMPLETED,         false, ,                         false",
        "COMPLETED,         true,  2026-11-21T11:59:59Z,     true",
        "COMPLETED,         true,  2026-10-24T12:00:00Z,     true",
        "COMPLETED,         true,  2026-10-24T11:59:59.999Z, false",
        "COMPLETED,         false, 2026-11-21T11:59:59Z,     false",
        "IN_PROGRESS,       true,  2026-11-21T11:59:59Z,     false",
    })
    void an_answer_is_taken_once_the_help_ended_and_can_be_changed_for_28_days(
            ReferralState state, boolean kept, Instant givenAt, boolean open) {
        assertEquals(open, FeedbackRules.isOpen(state, kept, Optional.ofNullable(givenAt), NOW));
    }

    @ParameterizedTest
    @EnumSource(
            value = ReferralState.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"COMPLETED", "CLOSED_NO_CONTACT"})
    void nobody_is_asked_about_help_that_goes_on_or_never_began(ReferralState state) {
        assertFalse(FeedbackRules.isOpen(state, true, Optional.empty(), NOW));
    }

    @ParameterizedTest
    @CsvSource({"0, false", "500, false", "501, true"})
    void words_have_at_most_500_characters(int length, boolean refused) {
        assertEquals(
                refused ? Set.of(ReferralProblem.FEEDBACK_TOO_LONG) : Set.of(),
                FeedbackRules.problems(saying("a".repeat(length))));
    }

    @Test
    void blank_words_are_none() {
        assertEquals(Optional.empty(), saying(" \n ").words());
    }

    private static Feedback saying(String words) {
        return Feedback.of(Helped.YES, Manner.GOOD, Optional.of(words));
    }
}
