package org.sena.advice.service.queue;

import java.time.Instant;
import org.immutables.value.Value;
import org.sena.scoring.api.Band;
import org.sena.scoring.api.Level;

/** What decides how soon a person comes. */
@Value.Immutable
public interface Case {

    /** The gravest level that any reason showed. */
    Level level();

    /** The gravest urgency that any reason showed. */
    Band urgency();

    Instant waitingSince();

    /** When contact is due, by the clock of the gravest reason. */
    Instant dueAt();

    /** Things got worse between two assessments. */
    boolean worsened();

    /** Requests for help that came to nothing. */
    int failedReferrals();

    /** The day set to call again has been reached, or is still to come: it is what is due now. */
    boolean followUp();
}
