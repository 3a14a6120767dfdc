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

    /** When it was accepted or declined. */
    Optional<Instant> decidedAt();

    /** By when the organisation should have reached the person; set when it is accepted. */
    Optional<Instant> firstContactBy();

    /** Since when the time to decide stands still, because the organisation asked the person. */
    Optional<Instant> pausedAt();

    /** When it ended; empty while it is open, and again once it is reopened. */
    Optional<Instant> endedAt();

    /** By when the organisation should do the next thing; empty when nothing is due. */
    Optional<Instant> dueBy();

    /** True when the next thing to do is late. */
    @Value.Default
    default boolean overdue() {
        return false;
    }

    /** Who of the organisation looks after it; only the organisation and the council see it. */
    Optional<String> ownerId();

    Optional<String> ownerName();

    /** Who made it for the person; empty when the person did. */
    Optional<String> senderOrganisationId();

    Optional<String> senderOrganisationName();

    /** The id of the referral in place of which it was sent. */
    Optional<String> redirectedFrom();

    Optional<DeclineReason> declineReason();

    /** What the organisation added for {@link DeclineReason#OTHER}; only the resident sees it. */
    Optional<String> declineText();

    /** Messages that the asking side has not read yet. */
    int unread();
}
