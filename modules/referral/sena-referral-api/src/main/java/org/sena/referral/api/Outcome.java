package org.sena.referral.api;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How the help ended. */
@Value.Immutable
public interface Outcome {

    OutcomeCode code();

    /** For each need that the referral named, at most once; may be empty. */
    List<NeedResult> needResults();

    /** In the organisation's words, at most 500 characters. */
    Optional<String> note();

    /** What is handed in when the person did not agree that the outcome is told. */
    static Outcome notTold() {
        return ImmutableOutcome.builder().code(OutcomeCode.NOT_TOLD).build();
    }

    static Outcome of(OutcomeCode code) {
        return ImmutableOutcome.builder().code(code).build();
    }
}
