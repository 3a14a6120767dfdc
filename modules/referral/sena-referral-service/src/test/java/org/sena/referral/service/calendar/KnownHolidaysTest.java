package org.sena.referral.service.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.working.days.BankHoliday;

class KnownHolidaysTest {

    private static final BankHoliday CORONATION =
            BankHoliday.of(LocalDate.parse("2027-06-07"), "An extra day");

    @Test
    void a_year_that_was_brought_in_replaces_the_bundled_one_and_no_other() {
        KnownHolidays known = KnownHolidays.of(List.of(CORONATION));

        assertEquals(8 + 8 + 1 + 8, known.days().size());
        assertTrue(known.days().contains(CORONATION));
    }

    @ParameterizedTest(name = "on {0} the bundled list runs out: {1}")
    @CsvSource({"2026-11-21, ", "2027-12-31, ", "2028-01-01, 2028-12-31", "2030-02-01, 2029-12-31"})
    void it_runs_out_when_the_coming_twelve_months_reach_an_unknown_year(
            LocalDate today, LocalDate until) {
        assertEquals(Optional.ofNullable(until), KnownHolidays.of(List.of()).runsOutOn(today));
    }

    @Test
    void a_year_that_is_missing_between_two_is_unknown() {
        BankHoliday later = BankHoliday.of(LocalDate.parse("2030-01-01"), "New Year's Day");

        assertEquals(
                Optional.of(LocalDate.parse("2028-12-31")),
                KnownHolidays.of(List.of(later)).runsOutOn(LocalDate.parse("2028-05-01")));
    }
}
