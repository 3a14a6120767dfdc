package org.sena.referral.api.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What the council and an organisation signed. It is what makes an organisation recognised: without
 * one that holds today, nobody can be referred to it. Agreements are kept; one that ended stays.
 */
@Value.Immutable
public interface Agreement {

    String id();

    String organisationId();

    /** What the organisation was called when it was signed. */
    String organisationName();

    Signature organisation();

    Signature council();

    LocalDate firstDay();

    /** As signed; an early end does not change it. */
    LocalDate lastDay();

    String document();

    /** The services it covers; empty covers all the organisation's services. */
    Set<String> serviceIds();

    /** The moment from which it holds: the beginning of its first day in this country. */
    Instant holdsFrom();

    /**
     * The moment from which it does not hold any more: midnight after its last day in this country,
     * or the early end.
     */
    Instant holdsUntil();

    /**
     * Until when, once it is over, the organisation may read and finish what it was sent before.
     */
    Instant finishUntil();

    /** Why it ended before its last day; empty otherwise. */
    Optional<EndReason> endReason();

    /** What was added to the reason. */
    Optional<String> endText();

    Instant recordedAt();

    /** True when it holds at that moment. */
    default boolean holdsAt(Instant moment) {
        return !moment.isBefore(holdsFrom()) && moment.isBefore(holdsUntil());
    }

    /** True when it is over at that moment. */
    default boolean isOverAt(Instant moment) {
        return !moment.isBefore(holdsUntil());
    }

    /** True when it covers the service. */
    default boolean covers(String serviceId) {
        return serviceIds().isEmpty() || serviceIds().contains(serviceId);
    }
}
