package org.sena.referral.api.deadline;

import org.immutables.value.Value;

/** What is wrong with a list of bank holidays, and where. */
@Value.Immutable(builder = false)
public interface BankHolidayProblem {

    /** The event of England and Wales, counted from 1; 0 for the list as a whole. */
    @Value.Parameter
    int row();

    @Value.Parameter
    Kind kind();

    /** What stands there, at most 100 characters; empty when nothing does. */
    @Value.Parameter
    String found();

    static BankHolidayProblem of(int row, Kind kind, String found) {
        return ImmutableBankHolidayProblem.of(
                row, kind, found.length() > 100 ? found.substring(0, 100) : found);
    }

    /** What can be wrong. */
    enum Kind {
        /** No JSON at all, or cut off. */
        NOT_JSON,
        /** It names no {@code england-and-wales} with a list of {@code events}. */
        NO_DIVISION,
        NO_EVENTS,
        /** An event without a {@code date}, or with one that isn't year-month-day. */
        NO_DATE,
        /** A year before 2000 or more than 10 years away. */
        FAR_AWAY,
        /** An event without a {@code title} of 1 to 200 characters. */
        NO_TITLE,
        /** A day that stands there already. */
        TWICE
    }
}
