package org.sena.directory.desk.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sena.directory.api.ImmutableSchedule;
import org.sena.directory.api.Schedule;
import org.sena.directory.api.ScheduleDay;
import org.sena.directory.words.ScheduleWords;
import org.sena.web.kit.form.Form;

class ScheduleFormTest {

    private static final Schedule NEW = ImmutableSchedule.builder().build();

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '~',
            value = {
                "repeats=WEEKLY;days=MONDAY|FRIDAY;opens=9am;closes=noon"
                        + "~Monday: 9am to midday / Friday: 9am to midday",
                "repeats=MONTHLY;weeks=2;days=MONDAY;opens=10;closes=4pm"
                        + "~Second Monday of the month: 10am to 4pm",
                "repeats=MONTHLY;weeks=-1;days=FRIDAY;opens=10:30;closes=12:00"
                        + "~Last Friday of the month: 10:30am to midday",
                "repeats=MONTHLY;dates=1, 15;opens=9am;closes=5pm"
                        + "~day 1 and day 15 of the month: 9am to 5pm",
                "repeats=WEEKLY;interval=2;starts-day=4;starts-month=1;starts-year=2027;"
                        + "days=MONDAY;opens=6pm;closes=8pm~Monday, every 2 weeks: 6pm to 8pm",
                "repeats=WEEKLY;days=MONDAY;opens=8pm;closes=2am;notes=Not in August"
                        + "~Monday: 8pm to 2am. Not in August"
            })
    void is_read_as_people_say_it(String fields, String words) {
        Form form = Sent.form(fields);
        Schedule schedule = ScheduleForm.read(form, NEW, Set.of());

        assertEquals("", Sent.wrong(form));
        assertEquals(
                words, String.join(" / ", new ScheduleWords(Locale.UK).lines(List.of(schedule))));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "repeats=WEEKLY;opens=9am;closes=5pm, days",
        "repeats=WEEKLY;days=MONDAY;opens=9am, closes",
        "repeats=WEEKLY;days=MONDAY;closes=9am, opens",
        "repeats=WEEKLY;days=MONDAY;opens=soon;closes=9am, opens",
        "repeats=WEEKLY;days=SOMEDAY, days",
        "repeats=WEEKLY;days=MONDAY;interval=2, starts",
        "repeats=WEEKLY;days=MONDAY;interval=0, interval",
        "repeats=MONTHLY;days=MONDAY, weeks",
        "repeats=MONTHLY;weeks=1, days",
        "repeats=MONTHLY;dates=32, dates",
        "repeats=WEEKLY;days=MONDAY;location=elsewhere, location",
        "repeats=WEEKLY;days=MONDAY;from-day=2;from-month=1;from-year=2027;"
                + "to-day=1;to-month=1;to-year=2027, to"
    })
    void says_where_it_is_wrong(String fields, String wrong) {
        Form form = Sent.form(fields);

        ScheduleForm.read(form, NEW, Set.of("here"));

        assertEquals(wrong, Sent.wrong(form));
    }

    static Stream<Arguments> stored() {
        ImmutableSchedule weekly =
                ImmutableSchedule.copyOf(
                        Schedule.weekly(DayOfWeek.TUESDAY, LocalTime.of(9, 5), LocalTime.NOON));

        return Stream.of(
                arguments(weekly),
                arguments(weekly.withLocationId("here").withNotes("Ring the bell")),
                arguments(weekly.withInterval(3).withStartsOn(LocalDate.of(2026, 2, 3))),
                arguments(
                        weekly.withValidFrom(LocalDate.of(2026, 4, 1))
                                .withValidTo(LocalDate.of(2026, 9, 30))),
                arguments(
                        weekly.withFrequency(Schedule.Frequency.MONTHLY)
                                .withDays(
                                        ScheduleDay.of(1, DayOfWeek.MONDAY),
                                        ScheduleDay.of(2, DayOfWeek.FRIDAY))),
                arguments(
                        weekly.withFrequency(Schedule.Frequency.MONTHLY)
                                .withDays()
                                .withDaysOfMonth(1, 31)));
    }

    @ParameterizedTest
    @MethodSource("stored")
    void sent_back_untouched_nothing_changes(Schedule stored) {
        Form form = Sent.again(ScheduleForm.fields(stored));
        Schedule read = ScheduleForm.read(form, stored, Set.of("here"));

        assertTrue(form.isValid(), () -> Sent.wrong(form));
        assertEquals(stored, read);
    }
}
