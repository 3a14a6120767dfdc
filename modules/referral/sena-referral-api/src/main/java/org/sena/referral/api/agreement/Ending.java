package org.sena.referral.api.agreement;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** How an agreement ends before its last day. */
@Value.Immutable
public interface Ending {

    /** The last day on which it still holds; empty ends it at once. */
    Optional<LocalDate> lastDay();

    EndReason reason();

    /** At most 500 characters; {@link EndReason#OTHER} needs it. */
    Optional<String> text();

    /**
     * True when the organisation may finish what it was sent before; false shuts it out with the
     * end.
     */
    boolean mayFinish();
}
