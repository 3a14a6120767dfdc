package org.sena.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sena.directory.api.Schedule;
import org.sena.directory.api.ScheduleDay;
import org.sena.directory.api.exchange.RowProblem;
import org.sena.directory.exchange.file.cell.Cell;
import org.sena.directory.exchange.file.cell.OpeningText;
import org.sena.directory.exchange.file.cell.Problems;
import org.sena.directory.standard.Days;
import org.sena.directory.words.ScheduleWords;

/** Opening times: the standard's days and times, and what people write in a cell. */
class ScheduleFuzz {

    private static final LocalDate SOME_DAY = LocalDate.of(2026, 1, 15);
    private static final int DAYS = 70;
    private static final ScheduleWords WORDS = new ScheduleWords(Locale.UK);

    static Stream<Arguments> seeds() {
        return Seeds.of(
                "MO,2TU,-1FR",
                "1,15,31",
                "09:30",
                "24:00",
                "9:30:00.5+01:00",
                "Mon-Fri 9am-5pm; Sat 10.30 - 12 noon",
                "first Tuesday of the month 2-4pm, last Friday 18:00 to 01:00",
                "24/7",
                "weekdays 0900-1700 & weekends closed",
                "Every day all day",
                "by appointment");
    }

    @MethodSource("seeds")
    @FuzzTest
    void reads(byte[] input) throws Exception {
        String text = new String(input, StandardCharsets.UTF_8);

        Claims.soon(
                () -> {
                    read(Days::days, text)
                            .ifPresent(days -> Claims.same(days, again(days), "Days written"));
                    read(Days::daysOfMonth, text)
                            .ifPresent(
                                    days ->
                                            Claims.holds(
                                                    days.stream().allMatch(d -> d > 0 && d < 32),
                                                    "Days of a month",
                                                    days));
                    read(Days::time, text).ifPresent(ScheduleFuzz::time);
                    cell(text);
                });
    }

    private static <T> Optional<T> read(Function<String, T> reader, String text) {
        try {
            return Optional.of(reader.apply(text));
        } catch (IllegalArgumentException refused) {
            Claims.said(refused.getMessage(), text);

            return Optional.empty();
        }
    }

    private static List<ScheduleDay> again(List<ScheduleDay> days) {
        return Days.days(Days.text(days));
    }

    private static void time(LocalTime time) {
        Claims.same(time, Days.time(Days.text(time)), "A time written");
    }

    private static void cell(String text) {
        Problems problems = new Problems();
        List<Schedule> schedules = OpeningText.schedules(Cell.of(2, 3, "open", text), problems);

        for (RowProblem problem : problems.found()) {
            Claims.same(2, problem.row(), "A problem is in its row");
            Claims.same(Optional.of("D"), problem.column(), "A problem is in its column");
            Claims.said(problem.message(), problem);
        }
        for (Schedule schedule : schedules) {
            for (int day = 0; day < DAYS; day++) {
                schedule.beginsOn(SOME_DAY.plusDays(day));
            }
        }

        WORDS.lines(schedules);
        WORDS.next(schedules, SOME_DAY.atTime(12, 0));
    }
}
