package org.sena.referral.service.feedback;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.sena.referral.api.ReferralProblem;
import org.sena.referral.api.ReferralState;
import org.sena.referral.api.feedback.Feedback;
import org.sena.referral.api.feedback.Feedbacks;

/** Who is asked how the help was, and for how long they can change what they answered. */
final class FeedbackRules {

    private static final Set<ReferralState> ASKED =
            EnumSet.of(ReferralState.COMPLETED, ReferralState.CLOSED_NO_CONTACT);

    private FeedbackRules() {}

    /**
     * Whether an answer is taken, from a person who agreed to be asked.
     *
     * @param kept whether what was shared is kept still: afterwards nobody knows what it was about
     * @param givenAt when the person answered first
     */
    static boolean isOpen(
            ReferralState state, boolean kept, Optional<Instant> givenAt, Instant now) {
        return ASKED.contains(state)
                && kept
                && givenAt.map(FeedbackRules::changeableUntil)
                        .map(until -> !now.isAfter(until))
                        .orElse(true);
    }

    static Instant changeableUntil(Instant givenAt) {
        return givenAt.plus(Feedbacks.CHANGEABLE);
    }

    static Set<ReferralProblem> problems(Feedback feedback) {
        return feedback.words().filter(said -> said.length() > Feedback.MOST).isPresent()
                ? EnumSet.of(ReferralProblem.FEEDBACK_TOO_LONG)
                : EnumSet.noneOf(ReferralProblem.class);
    }
}
