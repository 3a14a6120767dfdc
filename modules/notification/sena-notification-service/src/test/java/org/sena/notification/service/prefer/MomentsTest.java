package org.sena.notification.service.prefer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.notification.api.ImmutablePreference;
import org.sena.notification.api.Preference;
import org.sena.notification.api.QuietHours;

/** In 2026 London's clock skips from 1 to 2 on 29 March, and from 2 back to 1 on 25 October. */
class MomentsTest {

    private final Moments moments = new Moments(ZoneId.of("Europe/London"));

    @ParameterizedTest
    @CsvSource({
        // over midnight, in winter and in summer
        "22:00, 07:00, 2026-01-15T21:59:59Z, ''",
        "22:00, 07:00, 2026-01-15T22:00:00Z, 2026-01-16T07:00:00Z",
        "22:00, 07:00, 2026-01-16T03:00:00Z, 2026-01-16T07:00:00Z",
        "22:00, 07:00, 2026-01-16T06:59:59Z, 2026-01-16T07:00:00Z",
        "22:00, 07:00, 2026-01-16T07:00:00Z, ''",
        "22:00, 07:00, 2026-07-15T21:00:00Z, 2026-07-16T06:00:00Z",
        "22:00, 07:00, 2026-07-15T20:59:00Z, ''",
        // within a day
        "12:00, 13:30, 2026-01-15T12:15:00Z, 2026-01-15T13:30:00Z",
        "12:00, 13:30, 2026-01-15T13:30:00Z, ''",
        "12:00, 13:30, 2026-01-15T00:00:00Z, ''",
        // from and until midnight
        "00:00, 06:00, 2026-01-15T00:00:00Z, 2026-01-15T06:00:00Z",
        "22:00, 00:00, 2026-01-15T23:59:00Z, 2026-01-16T00:00:00Z",
        "22:00, 00:00, 2026-01-16T00:00:00Z, ''",
        // the night that is an hour shorter, and an end that the clock skips
        "22:00, 07:00, 2026-03-29T00:30:00Z, 2026-03-29T06:00:00Z",
        "22:00, 01:30, 2026-03-29T00:59:59Z, 2026-03-29T01:00:00Z",
        "01:30, 03:00, 2026-03-29T01:00:00Z, 2026-03-29T02:00:00Z",
        // the night that is an hour longer: quiet from the first 1:30 to the second
        "22:00, 07:00, 2026-10-25T00:30:00Z, 2026-10-25T07:00:00Z",
        "22:00, 01:30, 2026-10-25T00:45:00Z, 2026-10-25T01:30:00Z",
        "22:00, 01:30, 2026-10-25T01:30:00Z, ''",
        "01:30, 03:00, 2026-10-25T00:30:00Z, 2026-10-25T03:00:00Z"
    })
    void quiet_hours_end_on_the_wall_clock(String from, String until, Instant moment, String end) {
        Preference preference =
                ImmutablePreference.builder()
                        .quietHours(QuietHours.of(LocalTime.parse(from), LocalTime.parse(until)))
                        .build();

        assertEquals(
                Optional.of(end).filter(text -> !text.isEmpty()).map(Instant::parse),
                moments.endOfQuiet(preference, moment));
    }

    @Test
    void no_hour_is_quiet_for_whoever_said_nothing() {
        assertEquals(
                Optional.empty(),
                moments.endOfQuiet(Preference.unsaid(), Instant.parse("2026-01-15T03:00:00Z")));
    }

    @ParameterizedTest
    @CsvSource({
        "8, 2026-01-15T07:59:59Z, 2026-01-15T08:00:00Z",
        "8, 2026-01-15T08:00:00Z, 2026-01-16T08:00:00Z",
        "8, 2026-07-15T06:30:00Z, 2026-07-15T07:00:00Z",
        "0, 2026-07-14T22:59:59Z, 2026-07-14T23:00:00Z",
        // the hour that the clock skips is the moment of the skip
        "1, 2026-03-28T12:00:00Z, 2026-03-29T01:00:00Z",
        "1, 2026-03-29T01:00:00Z, 2026-03-30T00:00:00Z",
        // the hour that the clock shows twice comes once
        "1, 2026-10-24T12:00:00Z, 2026-10-25T00:00:00Z",
        "1, 2026-10-25T00:00:00Z, 2026-10-26T01:00:00Z"
    })
    void the_daily_message_comes_once_a_day_at_its_hour(int hour, Instant after, Instant next) {
        Preference preference = ImmutablePreference.builder().dailyHour(hour).build();

        assertEquals(next, moments.nextDaily(preference, after));
    }
}
