package org.sena.directory.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.directory.api.Schedule;

/** 23 November 2026 is a Monday. */
class TimetableTest {

    private static final Timetable HOURS =
            new Timetable(
                    List.of(
                            time(DayOfWeek.MONDAY, 9, 12),
                            time(DayOfWeek.MONDAY, 13, 17),
                            time(DayOfWeek.FRIDAY, 20, 2)));

    @ParameterizedTest(name = "{0}: open until {1}, opens {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "2026-11-23T08:59 | -                | 2026-11-23T09:00",
                "2026-11-23T09:00 | 2026-11-23T12:00 | 2026-11-23T13:00",
                "2026-11-23T12:00 | -                | 2026-11-23T13:00",
                "2026-11-23T16:59 | 2026-11-23T17:00 | 2026-11-27T20:00",
                "2026-11-23T17:00 | -                | 2026-11-27T20:00",
                "2026-11-27T23:59 | 2026-11-28T02:00 | 2026-11-30T09:00",
                "2026-11-28T01:59 | 2026-11-28T02:00 | 2026-11-30T09:00",
                "2026-11-28T02:00 | -                | 2026-11-30T09:00",
            })
    void a_service_is_open_from_its_opening_to_just_before_its_closing(
            LocalDateTime now, LocalDateTime until, LocalDateTime next) {
        assertEquals(Optional.ofNullable(until), HOURS.openUntil(now));
        assertEquals(Optional.of(next), HOURS.opensNext(now));
    }

    @Test
    void without_times_nothing_is_said() {
        Timetable unknown = new Timetable(List.of());
        LocalDateTime now = LocalDateTime.of(2026, 11, 23, 10, 0);

        assertEquals(Optional.empty(), unknown.openUntil(now));
        assertEquals(Optional.empty(), unknown.opensNext(now));
    }

    @ParameterizedTest
    @CsvSource({
        "09:00, 9am",
        "17:30, 5:30pm",
        "12:30, 12:30pm",
        "12:00, midday",
        "00:00, midnight",
        "23:05, 11:05pm"
    })
    void times_read_as_people_say_them(LocalTime time, String said) {
        assertEquals(said, new ScheduleWords(Locale.UK).clock(time));
    }

    private static Schedule time(DayOfWeek day, int opens, int closes) {
        return Schedule.weekly(day, LocalTime.of(opens, 0), LocalTime.of(closes, 0));
    }
}
