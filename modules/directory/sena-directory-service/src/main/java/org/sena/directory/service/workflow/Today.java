package org.sena.directory.service.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** What time it is, and what day it is where the council is. */
@Component(service = Today.class)
public class Today {

    private static final ZoneId COUNCIL = ZoneId.of("Europe/London");

    private final Clock clock;

    @Activate
    public Today() {
        this(Clock.systemUTC());
    }

    Today(Clock clock) {
        this.clock = clock;
    }

    /** In whole milliseconds, as the database keeps it. */
    Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }

    LocalDate day() {
        return now().atZone(COUNCIL).toLocalDate();
    }

    /** The moment at which the day began there. */
    Instant startOfDay() {
        return day().atStartOfDay(COUNCIL).toInstant();
    }

    Clock clock() {
        return clock;
    }
}
