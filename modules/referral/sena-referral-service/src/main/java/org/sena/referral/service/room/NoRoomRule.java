package org.sena.referral.service.room;

import java.util.Optional;
import org.sena.directory.api.Availability;

/**
 * When an organisation's answers say that a service has no room. What counts are the answers of the
 * last {@link #DAYS} working days, or since the organisation last said itself whether the service
 * takes people: its own word stands until it contradicts it by what it does.
 *
 * <ul>
 *   <li>At least {@link #LEAST} declines because there is no room, and these at least half of all
 *       answers: full.
 *   <li>Otherwise the same of declines because there is no room or a waiting list: a waiting list.
 * </ul>
 *
 * <p>One decline alone says nothing yet about the next person, but each counts as a person who
 * needs the service, beside the open referrals, when thresholds follow capacity.
 */
final class NoRoomRule {

    /** How long an answer counts, in working days. */
    static final int DAYS = 10;

    /** Fewer declines may be chance. */
    static final int LEAST = 2;

    private NoRoomRule() {}

    /**
     * @param noRoom declines because there is no room
     * @param waitingList declines because there is a waiting list
     * @param answers all answers, these included
     * @return full or waiting list; empty when the answers say neither
     */
    static Optional<Availability> of(int noRoom, int waitingList, int answers) {
        if (tells(noRoom, answers)) {
            return Optional.of(Availability.FULL);
        }

        return tells(noRoom + waitingList, answers)
                ? Optional.of(Availability.WAITING_LIST)
                : Optional.empty();
    }

    private static boolean tells(int declines, int answers) {
        return declines >= LEAST && 2 * declines >= answers;
    }
}
