package org.sena.privacy.service.retention;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** When a nightly job is due: at two at night, and later when nobody was there at two. */
public final class Nightly {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final LocalTime AT = LocalTime.of(2, 0);

    private Nightly() {}

    /**
     * @param done when it was last done
     */
    public static boolean isDue(Instant done, Instant now) {
        ZonedDateTime here = now.atZone(ZONE);
        ZonedDateTime tonight = here.with(AT);
        ZonedDateTime last = tonight.isAfter(here) ? here.minusDays(1).with(AT) : tonight;

        return done.isBefore(last.toInstant());
    }
}
