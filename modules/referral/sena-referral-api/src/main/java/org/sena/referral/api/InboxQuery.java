package org.sena.referral.api;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** Which referrals of a list, in which order, and which page of them. Drafts are in no list. */
@Value.Immutable
public interface InboxQuery {

    /** Only these; all when empty. */
    Set<ReferralState> states();

    /** Only these; all when empty. */
    Set<ReferralUrgency> urgencies();

    /** Only those that this user looks after. */
    Optional<String> ownerId();

    /** Only those that nobody looks after. */
    @Value.Default
    default boolean unowned() {
        return false;
    }

    Optional<String> serviceId();

    /** Only those about this person. */
    Optional<String> subjectId();

    /** Only those where the next thing to do is late. */
    @Value.Default
    default boolean overdue() {
        return false;
    }

    /** Only those whose reference begins so; upper and lower case are alike. */
    Optional<String> reference();

    @Value.Default
    default Sort sort() {
        return Sort.DATE;
    }

    /** From 1. */
    @Value.Default
    default int page() {
        return 1;
    }

    /** How many on a page: 1 to 100, 25 by default. */
    @Value.Default
    default int size() {
        return 25;
    }

    @Value.Check
    default void check() {
        if (page() < 1 || size() < 1 || size() > 100) {
            throw new IllegalArgumentException("No such page: " + page() + " of " + size());
        }
    }

    /** What comes first. */
    enum Sort {
        /** The newest. */
        DATE,
        /** The most urgent, then the oldest. */
        URGENCY,
        /** What is due soonest; what is not due at all comes last. */
        DEADLINE
    }

    /** Everything, newest first. */
    static InboxQuery all() {
        return ImmutableInboxQuery.builder().build();
    }
}
