package org.sena.referral.api;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;
import org.sena.privacy.api.SafeContact;

/** A referral with what the asking actor may see of it. */
@Value.Immutable
public interface ReferralDetail {

    Referral referral();

    /** What is disclosed; empty for an organisation that has no right to it any more. */
    List<PayloadItem> payload();

    /** How the person can be reached safely; shown with every contact detail. */
    Optional<SafeContact> safeContact();

    /** Oldest first. */
    List<ReferralEvent> history();

    /** What the asking actor may do now. */
    Set<ReferralCommand> commands();

    /** True when the asking actor may write a message. */
    boolean mayWrite();

    /** The parts that the asking actor plays. */
    Set<Party> parties();

    /** Oldest first. */
    List<RecordedAttempt> attempts();

    /** How it ended, for who may know it. */
    Optional<Outcome> outcome();

    /** True when the person agreed that the outcome is told. */
    @Value.Default
    default boolean mayTellOutcome() {
        return false;
    }

    /** Why it was reopened the last time. */
    Optional<String> reopenNote();

    /** How urgent the person's answers were when it was sent; for who may know it. */
    Optional<String> riskBand();

    /** The version of the scoring matrix that gave the risk band. */
    OptionalInt matrixVersion();
}
