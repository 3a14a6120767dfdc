package org.sena.advice.service.queue;

import java.time.Duration;
import java.time.Instant;

/**
 * Who comes first: the order of the moments by which the team would want to have called.
 *
 * <p>That moment is when contact is due, brought forward by
 *
 * <table>
 * <caption>Head starts</caption>
 * <tr><td>an emergency</td><td>14 days</td></tr>
 * <tr><td>a level at which the team offers a call</td><td>2 days</td></tr>
 * <tr><td>critical urgency</td><td>1 day</td></tr>
 * <tr><td>getting worse between two assessments</td><td>1 day</td></tr>
 * <tr><td>each request for help that came to nothing, three at most</td><td>1 day</td></tr>
 * </table>
 *
 * <p>Waiting counts by itself: a clock that has run out lies behind one that has not, so that in
 * the end everybody is called; and because all clocks run alike, two people never change places by
 * the mere passing of time. The moment is therefore kept with the item, changes only when something
 * happens, and a database can page through a hundred thousand in this order by one index.
 */
public final class CallOrder {

    private static final Duration EMERGENCY = Duration.ofDays(14);
    private static final Duration OFFERED = Duration.ofDays(2);
    private static final Duration CRITICAL = Duration.ofDays(1);
    private static final Duration WORSENED = Duration.ofDays(1);
    private static final Duration FAILED = Duration.ofDays(1);
    private static final int MOST_FAILED = 3;

    private CallOrder() {}

    /** The moment that orders the list; earlier comes first. */
    public static Instant of(Case person) {
        return person.dueAt()
                .minus(byLevel(person))
                .minus(byUrgency(person))
                .minus(person.worsened() ? WORSENED : Duration.ZERO)
                .minus(FAILED.multipliedBy(Math.min(person.failedReferrals(), MOST_FAILED)));
    }

    private static Duration byLevel(Case person) {
        switch (person.level()) {
            case EMERGENCY:
                return EMERGENCY;
            case PROACTIVE_CONTACT:
                return OFFERED;
            default:
                return Duration.ZERO;
        }
    }

    private static Duration byUrgency(Case person) {
        switch (person.urgency()) {
            case CRITICAL:
                return CRITICAL;
            default:
                return Duration.ZERO;
        }
    }
}
