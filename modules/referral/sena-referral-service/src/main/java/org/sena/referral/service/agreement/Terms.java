package org.sena.referral.service.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** From days, as people sign them, to moments. A day begins and ends at midnight in the council. */
final class Terms {

    private static final ZoneId COUNCIL = ZoneId.of("Europe/London");

    private final int finishDays;

    /**
     * @param finishDays whole days after the end to finish what was sent before; at least 0
     */
    Terms(int finishDays) {
        this.finishDays = finishDays;
    }

    /** The moment at which the day begins. */
    static Instant beginning(LocalDate day) {
        return day.atStartOfDay(COUNCIL).toInstant();
    }

    /** The moment at which the day is over. */
    static Instant over(LocalDate day) {
        return beginning(day.plusDays(1));
    }

    /** The day of the moment. */
    static LocalDate day(Instant moment) {
        return moment.atZone(COUNCIL).toLocalDate();
    }

    /** Until when may be finished what was sent before that end: whole days, by the clock there. */
    Instant finish(Instant end) {
        return end.atZone(COUNCIL).plusDays(finishDays).toInstant();
    }
}
