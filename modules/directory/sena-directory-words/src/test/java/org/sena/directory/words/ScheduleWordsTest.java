package org.sena.directory.words;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sena.directory.api.ImmutableSchedule;
import org.sena.directory.api.Schedule;
import org.sena.directory.api.Schedule.Frequency;
import org.sena.directory.api.ScheduleDay;

class ScheduleWordsTest {

    private final ScheduleWords words = new ScheduleWords(Locale.UK);

    @Test
    void a_day_with_two_openings_is_one_line_and_the_week_begins_on_monday() {
        assertEquals(
                List.of("Monday: 9am to midday, 2pm to 5:30pm", "Friday: 8pm to 2am"),
                words.lines(
                        List.of(
                                weekly(FRIDAY, "20:00", "02:00"),
                                weekly(MONDAY, "14:00", "17:30"),
                                weekly(MONDAY, "09:00", "12:00"))));
    }

    static Stream<Arguments> others() {
        ImmutableSchedule monthly =
                ImmutableSchedule.builder()
                        .frequency(Frequency.MONTHLY)
                        .addDays(ScheduleDay.of(2, MONDAY))
                        .opens(LocalTime.of(10, 0))
                        .closes(LocalTime.of(16, 0))
                        .build();
        ImmutableSchedule weekly = ImmutableSchedule.copyOf(weekly(WEDNESDAY, "18:30", "20:00"));

        return Stream.of(
                arguments(monthly, "Second Monday of the month: 10am to 4pm"),
                arguments(
                        monthly.withDays(ScheduleDay.of(-1, FRIDAY)),
                        "Last Friday of the month: 10am to 4pm"),
                arguments(
                        monthly.withDays(
                                ScheduleDay.of(1, MONDAY),
                                ScheduleDay.of(1, FRIDAY),
                                ScheduleDay.of(3, MONDAY)),
                        "First Monday and Friday and Third Monday of the month: 10am to 4pm"),
                arguments(
                        monthly.withDays().withDaysOfMonth(1, 15),
                        "day 1 and day 15 of the month: 10am to 4pm"),
                arguments(monthly.withInterval(2), "Second Monday, every 2 months: 10am to 4pm"),
                arguments(weekly.withInterval(2), "Wednesday, every 2 weeks: 6:30pm to 8pm"),
                arguments(
                        weekly.withValidTo(LocalDate.of(2026, 12, 16)),
                        "Wednesday: 6:30pm to 8pm, until 16 December 2026"),
                arguments(
                        weekly.withNotes("Not in the school holidays"),
                        "Wednesday: 6:30pm to 8pm. Not in the school holidays"),
                arguments(
                        ImmutableSchedule.builder().description("Ring first").build(),
                        "Ring first"));
    }

    @ParameterizedTest
    @MethodSource("others")
    void what_is_not_simply_weekly_is_said_in_full(Schedule schedule, String line) {
        assertEquals(List.of(line), words.lines(List.of(schedule)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T10:00, 'Open now, until midday'",
        "2026-11-23T12:00, Opens on Friday at 8pm",
        "2026-11-23T08:59, Opens today at 9am",
        "2026-11-28T01:59, 'Open now, until 2am'",
        "2026-11-28T02:00, Opens on Monday at 9am",
    })
    void now_or_next(LocalDateTime now, String text) {
        List<Schedule> schedules =
                List.of(weekly(MONDAY, "09:00", "12:00"), weekly(FRIDAY, "20:00", "02:00"));

        assertEquals(text, words.next(schedules, now));
    }

    @Test
    void a_far_opening_is_said_with_its_date() {
        Schedule schedule =
                ImmutableSchedule.builder()
                        .frequency(Frequency.MONTHLY)
                        .addDays(ScheduleDay.of(1, MONDAY))
                        .opens(LocalTime.of(9, 0))
                        .closes(LocalTime.of(10, 0))
                        .build();

        assertEquals(
                "Opens on 7 December 2026 at 9am",
                words.next(List.of(schedule), LocalDateTime.of(2026, 11, 21, 12, 0)));
    }

    @Test
    void nothing_is_said_when_no_times_are_known() {
        assertEquals("", words.next(List.of(), LocalDateTime.of(2026, 11, 21, 12, 0)));
    }

    private static Schedule weekly(DayOfWeek day, String opens, String closes) {
        return Schedule.weekly(day, LocalTime.parse(opens), LocalTime.parse(closes));
    }
}
