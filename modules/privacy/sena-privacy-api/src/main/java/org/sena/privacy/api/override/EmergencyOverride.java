package org.sena.privacy.api.override;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A deed without consent, from the call to its review. */
@Value.Immutable
public interface EmergencyOverride {

    String id();

    OverrideRequest request();

    /** The user who acted. */
    String actorId();

    Instant openedAt();

    /** A second person must have looked by then; nothing can be seen or shared after it. */
    Instant reviewBy();

    /** The user who looked at it; never the one who acted. */
    Optional<String> reviewedBy();

    Optional<Instant> reviewedAt();

    Optional<OverrideVerdict> verdict();

    /** What the reviewer wrote; kept sealed. */
    @Value.Redacted
    Optional<String> note();

    /** When the person was told; empty while not. */
    Optional<Instant> subjectToldAt();

    /** Why the person was not told, for example that it would put them in danger. */
    Optional<String> notToldReason();

    /** True when the deed may be done at that moment: within the time, and not found wrong. */
    default boolean isActiveAt(Instant moment) {
        return moment.isBefore(reviewBy())
                && verdict().filter(OverrideVerdict.NOT_JUSTIFIED::equals).isEmpty();
    }

    default boolean isReviewed() {
        return verdict().isPresent();
    }
}
