package org.sena.notification.service.prefer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Optional;
import org.sena.notification.api.Preference;
import org.sena.notification.api.QuietHours;

/**
 * When somebody is told, by the clock on the council's wall. An hour that the clock skips in spring
 * is the moment of the skip; an hour that it shows twice in autumn begins the first time and ends
 * the second.
 */
public final class Moments {

    private final ZoneId zone;

    public Moments(ZoneId zone) {
        this.zone = zone;
    }

    /** The next moment for the daily message, after that one. */
    public Instant nextDaily(Preference preference, Instant after) {
        LocalDate today = after.atZone(zone).toLocalDate();
        LocalTime hour = LocalTime.of(preference.dailyHour(), 0);
        Instant moment = first(today.atTime(hour));

        return moment.isAfter(after) ? moment : first(today.plusDays(1).atTime(hour));
    }

    /** When the quiet hours end in which that moment lies; empty when it lies in none. */
    public Optional<Instant> endOfQuiet(Preference preference, Instant moment) {
        return preference.quietHours().flatMap(quiet -> endOfQuiet(quiet, moment));
    }

    private Optional<Instant> endOfQuiet(QuietHours quiet, Instant moment) {
        LocalDate today = moment.atZone(zone).toLocalDate();
        int days = quiet.until().isAfter(quiet.from()) ? 0 : 1;

        for (LocalDate day : List.of(today.minusDays(1), today)) {
            Instant from = first(day.atTime(quiet.from()));
            Instant until = last(day.plusDays(days).atTime(quiet.until()));

            if (!moment.isBefore(from) && moment.isBefore(until)) {
                return Optional.of(until);
            }
        }

        return Optional.empty();
    }

    private Instant first(LocalDateTime time) {
        return instant(time, 0);
    }

    private Instant last(LocalDateTime time) {
        return instant(time, 1);
    }

    /**
     * @param which 0 for the first of two moments at which a clock shows that time, 1 for the last
     */
    private Instant instant(LocalDateTime time, int which) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(time);

        if (offsets.isEmpty()) {
            ZoneOffsetTransition skip = zone.getRules().getTransition(time);

            return skip.getInstant();
        }

        return time.toInstant(offsets.get(Math.min(which, offsets.size() - 1)));
    }
}
