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

    /** By when the organisation should have opened it; set when it is sent. */
    Optional<Instant> acknowledgeBy();

    /** By when the organisation should have answered; set when it is sent. */
    Optional<Instant> decideBy();

    /** When it was accepted, declined or withdrawn. */
    Optional<Instant> decidedAt();

    Optional<DeclineReason> declineReason();

    /** What the organisation added for {@link DeclineReason#OTHER}; only the resident sees it. */
    Optional<String> declineText();

    /** Messages that the asking side has not read yet. */
    int unread();
}
