package org.sena.privacy.api.rights;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** What a person asked for about their data, and what became of it. */
@Value.Immutable
public interface RightsRequest {

    String id();

    /** What the person can quote, for example {@code DATA-7K3M-Q2XD}. */
    String reference();

    String subjectId();

    RightsKind kind();

    /** In the person's words; kept sealed. Empty when their key was destroyed. */
    @Value.Redacted
    Optional<String> text();

    RightsState state();

    Instant receivedAt();

    /**
     * The last day for the answer: one calendar month from the day it came in, the last day of a
     * shorter month, the next working day after a day off. Source: UK GDPR, article 12(3).
     */
    LocalDate dueOn();

    /** Why it takes up to two months more; kept sealed. The person reads it. */
    @Value.Redacted
    Optional<String> extensionReason();

    Optional<Instant> answeredAt();

    /** The user who answered. */
    Optional<String> answeredBy();

    /** What the person reads; kept sealed. Empty when their key was destroyed. */
    @Value.Redacted
    Optional<String> answer();

    /** True when somebody waits for the answer on the day after the last one, or later. */
    default boolean isOverdueOn(LocalDate day) {
        return state() == RightsState.OPEN && day.isAfter(dueOn());
    }
}
