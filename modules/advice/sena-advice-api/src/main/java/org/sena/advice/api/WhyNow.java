package org.sena.advice.api;

import org.immutables.value.Value;

/** One thing that says why a person comes where they come, as it is at this moment. */
@Value.Immutable(builder = false)
public interface WhyNow {

    @Value.Parameter
    Kind kind();

    /** What {@link Kind} says it counts; 0 where it counts nothing. */
    @Value.Parameter
    int amount();

    static WhyNow of(Kind kind, int amount) {
        return ImmutableWhyNow.of(kind, amount);
    }

    /** What there is to say; the gravest first. */
    enum Kind {
        /** Their answers showed an emergency. */
        EMERGENCY,
        /** Whole days, at least 1, since contact was due. */
        OVERDUE,
        /** Contact was due earlier today. */
        OVERDUE_TODAY,
        /** Contact is due today. */
        DUE_TODAY,
        /** The day has come on which the team wanted to call again. */
        FOLLOW_UP,
        /** Things got worse between two assessments. */
        GOT_WORSE,
        /** How many requests for help came to nothing. */
        FAILED_REFERRALS,
        /** Percent of the time to contact them that has passed; from 50. */
        TIME_USED,
        /** Their answers reached the level at which the team offers a call. */
        HIGH_NEED,
        /** Nothing presses: they come in the order of when contact is due. */
        IN_TURN
    }
}
