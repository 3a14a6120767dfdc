package org.sena.needs.service.saved;

import java.time.Instant;
import java.time.ZoneId;
import org.sena.needs.api.SavedInterviews;

/** Until when answers stay under a code: the end of a day, so that the row tells no hour. */
final class Expiry {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private Expiry() {}

    /** The last second of the day that many days after this one. */
    static Instant of(Instant now) {
        return now.atZone(ZONE)
                .toLocalDate()
                .plusDays(SavedInterviews.CODE_DAYS + 1L)
                .atStartOfDay(ZONE)
                .minusSeconds(1)
                .toInstant();
    }
}
