package org.sena.referral.service.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {

    /** Clocks in this country go forward on 28 March 2027 and back on 25 October 2026. */
    @ParameterizedTest
    @CsvSource({
        "2026-12-31, 2026-12-31T00:00:00Z, 2027-01-01T00:00:00Z",
        "2026-07-31, 2026-07-30T23:00:00Z, 2026-07-31T23:00:00Z",
        "2026-10-25, 2026-10-24T23:00:00Z, 2026-10-26T00:00:00Z",
        "2027-03-28, 2027-03-28T00:00:00Z, 2027-03-28T23:00:00Z",
    })
    void a_day_goes_from_midnight_to_midnight_in_the_council(
            LocalDate day, Instant beginning, Instant over) {
        assertEquals(beginning, Terms.beginning(day));
        assertEquals(over, Terms.over(day));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-30T22:59:59.999Z, 2026-07-30",
        "2026-07-30T23:00:00Z, 2026-07-31",
        "2026-12-31T23:59:59.999Z, 2026-12-31",
    })
    void a_moment_belongs_to_the_day_in_the_council(Instant moment, LocalDate day) {
        assertEquals(day, Terms.day(moment));
    }

    @Test
    void what_was_sent_before_may_be_finished_for_whole_days_over_a_change_of_the_clocks() {
        assertEquals(
                Instant.parse("2026-11-08T00:00:00Z"),
                new Terms(28).finish(Terms.over(LocalDate.of(2026, 10, 10))));
        assertEquals(
                Terms.over(LocalDate.of(2026, 10, 10)),
                new Terms(0).finish(Terms.over(LocalDate.of(2026, 10, 10))));
    }
}
