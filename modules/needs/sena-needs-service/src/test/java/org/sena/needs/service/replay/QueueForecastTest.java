package org.sena.needs.service.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.needs.api.replay.QueueForecast;
import org.sena.needs.api.replay.Week;

class QueueForecastTest {

    @ParameterizedTest(
            name = "{0} offered, {1} of them ask, {2} calls a week: {3} a week, {4} left")
    @CsvSource({
        "10 10 10, 1, 10, 10, 0",
        "10 10 10, 1, 8, 10, 6",
        "10 10 10, 0.5, 8, 5, 0",
        // A full week is worked off in an empty one.
        "20 0 1, 1, 10, 7, 0",
        "0 20 1, 1, 10, 7, 1",
        "5 5 5, 1, Infinity, 5, 0"
    })
    void what_joins_and_what_is_left(
            String offered, double takeUp, double calls, double perWeek, double left) {
        QueueForecast forecast = QueueForecast.of(weeks(offered), Week::after, takeUp, calls);

        assertEquals(perWeek, forecast.perWeek(), 1e-9);
        assertEquals(left, forecast.leftAtTheEnd(), 1e-9);
    }

    @Test
    void without_weeks_nobody_waits() {
        QueueForecast forecast = QueueForecast.of(List.of(), Week::before, 1, 10);

        assertEquals(0, forecast.perWeek());
        assertEquals(0, forecast.busiest());
        assertEquals(0, forecast.leftAtTheEnd());
    }

    private static List<Week> weeks(String offered) {
        List<Week> weeks = new ArrayList<>();

        for (String count : offered.split(" ")) {
            weeks.add(
                    Week.of(
                            LocalDate.of(2026, 6, 1).plusWeeks(weeks.size()),
                            0,
                            Integer.parseInt(count)));
        }

        return weeks;
    }
}
