package org.sena.notification.service.outbox;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** What time it is for notices, and on the council's wall. */
@Component(service = Time.class)
public class Time {

    /** Where the council's clock hangs. */
    public static final ZoneId COUNCIL = ZoneId.of("Europe/London");

    private final Clock clock;

    @Activate
    public Time() {
        this(Clock.systemUTC());
    }

    public Time(Clock clock) {
        this.clock = clock;
    }

    /** In whole milliseconds, as the database keeps it. */
    public Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }

    public Date date() {
        return Date.from(now());
    }
}
