package org.sena.referral.api;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A referral without anything personal in it: what lists show. */
@Value.Immutable
public interface Referral {

    String id();

    /** What people quote, for example {@code SENA-7K3M-Q2XD}. */
    String reference();

    /** Grows by one with every change; hand it back with a command. */
    long version();

    ReferralState state();

    String subjectId();

    String serviceId();

    String serviceName();

    String organisationId();

    String organisationName();

    ReferralUrgency urgency();

    Instant createdAt();

    Optional<Instant> sentAt();

    /** When it was accepted, declined or withdrawn. */
    Optional<Instant> decidedAt();

    Optional<DeclineReason> declineReason();

    /** What the organisation added for {@link DeclineReason#OTHER}. */
    Optional<String> declineText();

    /** Messages that the asking side has not read yet. */
    int unread();
}
