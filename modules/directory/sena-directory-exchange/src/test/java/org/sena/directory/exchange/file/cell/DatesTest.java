package org.sena.directory.exchange.file.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    private final Reading reading = new Reading();

    @ParameterizedTest
    @CsvSource({
        "2026-12-31, 2026-12-31",
        "2026-12-31T09:30:00Z, 2026-12-31",
        "2026-12-31 00:00, 2026-12-31",
        "31/12/2026, 2026-12-31",
        "1/2/2026, 2026-02-01",
        "01-02-2026, 2026-02-01",
        "1.2.2026, 2026-02-01",
        "1 February 2026, 2026-02-01",
        "1st Feb 2026, 2026-02-01",
        "1-FEB-2026, 2026-02-01",
    })
    void a_date_is_read_day_first(String text, LocalDate date) {
        assertEquals(Optional.of(date), Dates.date(Reading.cell(text), reading.problems));
        assertEquals(List.of(), reading.codes());
    }

    @ParameterizedTest
    @CsvSource({
        "12/31/2026, date.unread",
        "30/02/2026, date.unread",
        "next week, date.unread",
        "1/2/26, date.year",
        "0001-01-01, date.unread",
    })
    void what_is_no_date_is_refused_with_its_place(String text, String code) {
        assertEquals(Optional.empty(), Dates.date(Reading.cell(text), reading.problems));
        assertEquals(List.of(code), reading.codes());
        assertTrue(reading.problems.isRefused());
        assertEquals(7, reading.problems.found().get(0).row());
        assertEquals(Optional.of("C"), reading.problems.found().get(0).column());
        assertEquals(Optional.of("Notes"), reading.problems.found().get(0).header());
    }

    @Test
    void an_empty_cell_is_no_date_and_no_problem() {
        assertEquals(Optional.empty(), Dates.date(Reading.cell(""), reading.problems));
        assertEquals(List.of(), reading.codes());
    }

    @ParameterizedTest
    @CsvSource({
        "9am, 09:00",
        "9.30 pm, 21:30",
        "12am, 00:00",
        "12pm, 12:00",
        "09:30, 09:30",
        "9:05:00, 09:05",
        "17:00Z, 17:00",
        "1730, 17:30",
        "noon, 12:00",
        "Midnight, 00:00",
        "24:00, 00:00",
        "9, 09:00",
    })
    void a_time_is_read(String text, LocalTime time) {
        assertEquals(Optional.of(time), Dates.time(Reading.cell(text), reading.problems));
    }

    @ParameterizedTest
    @ValueSource(strings = {"25:00", "13pm", "9:75", "late", "0am", "9-5"})
    void what_is_no_time_is_refused(String text) {
        assertEquals(Optional.empty(), Dates.time(Reading.cell(text), reading.problems));
        assertEquals(List.of("time.unread"), reading.codes());
    }
}
