package org.sena.advice.api;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** One of the reasons that brought a person into the queue. */
@Value.Immutable
public interface Arrival {

    QueueReason reason();

    Instant at();

    /** Of the assessment or the referral, for example {@code SENA-7K3M-Q2XD}. */
    Optional<String> reference();

    /**
     * A code: why it was declined ({@code NO_CAPACITY}), or from which level to which it got worse
     * ({@code SELF_SERVE>PROACTIVE_CONTACT}).
     */
    Optional<String> detail();
}
