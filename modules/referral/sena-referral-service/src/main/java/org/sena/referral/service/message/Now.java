package org.sena.referral.service.message;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** What time it is, in whole milliseconds as the database keeps it. */
@Component(service = Now.class)
public class Now {

    private final Clock clock;

    @Activate
    public Now() {
        this(Clock.systemUTC());
    }

    Now(Clock clock) {
        this.clock = clock;
    }

    Instant instant() {
        return Instant.ofEpochMilli(clock.millis());
    }

    Date date() {
        return Date.from(instant());
    }
}
