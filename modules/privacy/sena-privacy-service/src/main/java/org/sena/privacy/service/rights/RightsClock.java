package org.sena.privacy.service.rights;

import java.time.Instant;
import java.time.LocalDate;
import org.sena.working.days.WorkingDays;

/**
 * By when a request must be answered. Source: UK GDPR, article 12(3), as the Information
 * Commissioner reckons it: the same day of the next calendar month, the last day of a month that
 * has no such day, and the next working day when that is a day off.
 */
final class RightsClock {

    private static final int MONTHS = 1;
    private static final int MONTHS_EXTENDED = 3;

    private final WorkingDays workingDays;

    RightsClock(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    /** The last day for the answer to what came in then. */
    LocalDate dueOn(Instant received) {
        return workingDay(day(received).plusMonths(MONTHS));
    }

    /** The last day when the two months more are taken that a complex request may need. */
    LocalDate extended(Instant received) {
        return workingDay(day(received).plusMonths(MONTHS_EXTENDED));
    }

    /** The day that it is in London. */
    static LocalDate day(Instant moment) {
        return moment.atZone(WorkingDays.LONDON).toLocalDate();
    }

    private LocalDate workingDay(LocalDate day) {
        LocalDate due = day;

        while (!workingDays.isWorkingDay(due)) {
            due = due.plusDays(1);
        }

        return due;
    }
}
