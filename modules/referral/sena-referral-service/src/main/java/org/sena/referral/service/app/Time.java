package org.sena.referral.service.app;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.sena.referral.service.clock.Deadlines;
import org.sena.working.days.WorkingDays;

/** What time it is for referrals, and what that means in working days. */
@Component(service = Time.class)
public class Time {

    private static final ZoneId COUNCIL = ZoneId.of("Europe/London");

    private final Clock clock;
    private final Deadlines deadlines = new Deadlines(WorkingDays.ofEnglandAndWales());

    @Activate
    public Time() {
        this(Clock.systemUTC());
    }

    Time(Clock clock) {
        this.clock = clock;
    }

    /** In whole milliseconds, as the database keeps it. */
    Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }

    Date date() {
        return Date.from(now());
    }

    LocalDate today() {
        return now().atZone(COUNCIL).toLocalDate();
    }

    Deadlines deadlines() {
        return deadlines;
    }

    Clock clock() {
        return clock;
    }
}
