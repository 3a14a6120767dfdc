package org.sena.advice.service.queue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.sena.scoring.api.Band;
import org.sena.scoring.api.Level;
import org.sena.working.days.WorkingCalendar;

/**
 * When the team must have tried to reach a person: within 1 working day in an emergency or when a
 * need is critically urgent; 2 at the level of proactive contact or when a need is highly urgent;
 * else 5. The level counts because a person may keep the needs themselves from the team.
 */
public final class ContactClock {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    /** When the working day of the team ends. */
    private static final LocalTime CLOSING = LocalTime.of(17, 0);

    private final WorkingCalendar calendar;

    public ContactClock(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** When contact is due after an assessment, or an entry, of that level and urgency. */
    public Instant dueAt(Instant from, Level level, Band urgency) {
        return calendar.workingDays().after(from, Math.min(days(level), days(urgency)));
    }

    /**
     * Due after a request for help came to nothing: the person has waited once already. An urgent
     * one is due the same day: by 17:00, or by 17:00 of the next working day when the team has
     * closed.
     */
    public Instant dueAfterFailure(Instant from, boolean urgent) {
        if (!urgent) {
            return calendar.workingDays().after(from, 1);
        }

        LocalDate day = LocalDate.ofInstant(from, ZONE);

        if (!from.isBefore(closing(day))) {
            day = day.plusDays(1);
        }
        while (!calendar.workingDays().isWorkingDay(day)) {
            day = day.plusDays(1);
        }

        return closing(day);
    }

    /** By when the team calls again on a day it chose. */
    public Instant dueOn(LocalDate day) {
        return closing(day);
    }

    private static Instant closing(LocalDate day) {
        return day.atTime(CLOSING).atZone(ZONE).toInstant();
    }

    private static int days(Level level) {
        switch (level) {
            case EMERGENCY:
                return 1;
            case PROACTIVE_CONTACT:
                return 2;
            default:
                return 5;
        }
    }

    private static int days(Band urgency) {
        switch (urgency) {
            case CRITICAL:
                return 1;
            case HIGH:
                return 2;
            default:
                return 5;
        }
    }
}
