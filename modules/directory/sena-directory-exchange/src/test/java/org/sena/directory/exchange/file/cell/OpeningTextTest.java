package org.sena.directory.exchange.file.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sena.directory.api.Schedule;
import org.sena.directory.api.ScheduleDay;

class OpeningTextTest {

    private final Reading reading = new Reading();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mon-Fri 9am-5pm | MO TU WE TH FR 09:00-17:00",
                "Monday to Friday: 9:00 to 17:00 | MO TU WE TH FR 09:00-17:00",
                "Mon, Wed and Fri 10-12 | MO WE FR 10:00-12:00",
                "Mon-Fri 9am-5pm; Sat 10:00-12:30 | MO TU WE TH FR 09:00-17:00 / SA 10:00-12:30",
                "Mon 9am-12pm, Tue 1pm-5pm | MO 09:00-12:00 / TU 13:00-17:00",
                "Tue 10-12 and 14-16 | TU 10:00-12:00 / TU 14:00-16:00",
                "Weekdays 1-5pm | MO TU WE TH FR 13:00-17:00",
                "Thursday 9-5 | TH 09:00-17:00",
                "Sat 10pm-2am | SA 22:00-02:00",
                "2nd Tuesday 10:00-12:00 | 2TU 10:00-12:00",
                "24/7 | MO TU WE TH FR SA SU 00:00-00:00",
                "Every day 24 hours | MO TU WE TH FR SA SU 00:00-00:00",
                "Mon 9am-5pm; Sun closed | MO 09:00-17:00",
                "Fri-Sun 9.30am – 1.15pm | FR SA SU 09:30-13:15",
            })
    void opening_times_in_words_are_read(String text, String expected) {
        List<Schedule> schedules = OpeningText.schedules(Reading.cell(text), reading.problems);

        assertEquals(
                expected,
                schedules.stream().map(OpeningTextTest::shown).collect(Collectors.joining(" / ")));
        assertEquals(List.of(), reading.codes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please call us",
                "Mon-Fri",
                "9am-5pm",
                "Monday 9am-5pm term time only",
                "Mon 25-26"
            })
    void words_that_cannot_be_read_are_kept_and_said(String text) {
        List<Schedule> schedules = OpeningText.schedules(Reading.cell(text), reading.problems);

        assertEquals(1, schedules.size());
        assertEquals(Optional.of(text), schedules.get(0).description());
        assertEquals(List.of(), schedules.get(0).days());
        assertEquals(List.of("opening.unread"), reading.codes());
    }

    @Test
    void words_that_cannot_be_read_are_one_line() {
        List<Schedule> schedules =
                OpeningText.schedules("Monday", Reading.cell("by\n luck"), reading.problems);

        assertEquals(Optional.of("Monday: by luck"), schedules.get(0).description());
    }

    @Test
    void a_column_for_a_day_tells_the_times_only() {
        List<Schedule> schedules =
                OpeningText.schedules(
                        "Wednesday", Reading.cell("9am-12pm, 2pm-4pm"), reading.problems);

        assertEquals(
                List.of("WE 09:00-12:00", "WE 14:00-16:00"),
                schedules.stream().map(OpeningTextTest::shown).collect(Collectors.toList()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "closed", "Closed", "-"})
    void closed_is_no_schedule(String text) {
        assertEquals(
                List.of(), OpeningText.schedules("Sunday", Reading.cell(text), reading.problems));
    }

    private static String shown(Schedule schedule) {
        return schedule.days().stream().map(OpeningTextTest::shown).collect(Collectors.joining(" "))
                + schedule.opens().map(time -> " " + time).orElse("")
                + schedule.closes().map(time -> "-" + time).orElse("");
    }

    private static String shown(ScheduleDay day) {
        return (day.ordinal() == 0 ? "" : day.ordinal()) + day.day().name().substring(0, 2);
    }
}
