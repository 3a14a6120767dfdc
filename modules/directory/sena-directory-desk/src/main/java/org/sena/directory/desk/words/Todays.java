package org.sena.directory.desk.words;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** What day it is where the services are. */
public final class Todays {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private Todays() {}

    public static LocalDate date() {
        return LocalDate.now(Clock.system(ZONE));
    }
}
