package org.sena.working.days;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {

    private final WorkingDays days = WorkingDays.ofEnglandAndWales();

    @ParameterizedTest(name = "{0} + {1} working days = {2} ({3})")
    @CsvSource({
        "2026-11-16T10:00:00Z, 1, 2026-11-17T10:00:00Z, the next day",
        "2026-11-20T10:00:00Z, 1, 2026-11-23T10:00:00Z, over a weekend",
        "2026-11-21T15:00:00Z, 1, 2026-11-24T00:00:00Z, a Saturday counts from Monday's start",
        "2026-12-24T12:00:00Z, 1, 2026-12-29T12:00:00Z, over Christmas with its substitute day",
        "2026-04-02T09:00:00Z, 2, 2026-04-08T09:00:00Z, over Easter",
        "2026-03-27T12:00:00Z, 1, 2026-03-30T11:00:00Z, the clocks go forward: same time of day",
        "2026-11-16T10:00:00Z, 0, 2026-11-16T10:00:00Z, at once",
        "2026-11-22T10:00:00Z, 0, 2026-11-23T00:00:00Z, at once on a Sunday is Monday",
        "2026-11-16T10:00:00Z, 10, 2026-11-30T10:00:00Z, two weeks"
    })
    void a_deadline_skips_days_off(String from, int count, String expected, String why) {
        assertEquals(Instant.parse(expected), days.after(Instant.parse(from), count));
    }

    @Test
    void counting_backward_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> days.after(Instant.EPOCH, -1));
    }

    @ParameterizedTest(name = "from {0} to {1} are {2} of working time ({3})")
    @CsvSource({
        "2026-11-16T10:00:00Z, 2026-11-17T10:00:00Z, PT24H, a day",
        "2026-11-20T10:00:00Z, 2026-11-23T10:00:00Z, PT24H, over a weekend",
        "2026-11-21T10:00:00Z, 2026-11-22T22:00:00Z, PT0S, within a weekend",
        "2026-12-24T12:00:00Z, 2026-12-29T12:00:00Z, PT24H, over Christmas",
        "2026-04-02T09:00:00Z, 2026-04-08T09:00:00Z, PT48H, over Easter",
        "2026-03-27T12:00:00Z, 2026-03-30T11:00:00Z, PT24H, the clocks go forward on a Sunday",
        "2026-11-17T10:00:00Z, 2026-11-16T10:00:00Z, PT0S, backward there is none"
    })
    void working_time_leaves_days_off_out(String from, String until, Duration time, String why) {
        assertEquals(time, days.between(Instant.parse(from), Instant.parse(until)));
    }

    @ParameterizedTest(name = "{0} + {1} = {2} ({3})")
    @CsvSource({
        "2026-11-20T10:00:00Z, PT13H59M, 2026-11-20T23:59:00Z, still on Friday",
        "2026-11-20T10:00:00Z, PT14H, 2026-11-23T00:00:00Z, the end of Friday is Monday",
        "2026-11-20T10:00:00Z, PT14H24M, 2026-11-23T00:24:00Z, over a weekend",
        "2026-11-21T10:00:00Z, PT0S, 2026-11-23T00:00:00Z, at once on a Saturday is Monday"
    })
    void working_time_is_added(String from, Duration time, String expected, String why) {
        assertEquals(Instant.parse(expected), days.after(Instant.parse(from), time));
    }

    @ParameterizedTest(name = "{1} before {0} is {2} ({3})")
    @CsvSource({
        "2026-11-23T00:24:00Z, PT24M, 2026-11-23T00:00:00Z, still on Monday",
        "2026-11-23T00:24:00Z, PT25M, 2026-11-20T23:59:00Z, over a weekend",
        "2026-12-29T12:00:00Z, PT24H, 2026-12-24T12:00:00Z, over Christmas",
        "2026-11-22T10:00:00Z, PT0S, 2026-11-22T10:00:00Z, at once"
    })
    void working_time_is_taken_off(String until, Duration time, String expected, String why) {
        assertEquals(Instant.parse(expected), days.before(Instant.parse(until), time));
    }

    /** Over two years of Christmases, Easters and changes of the clocks. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 10})
    void days_and_their_hours_lead_to_the_same_moment(int count) {
        Duration time = Duration.ofDays(count);

        for (Instant from = Instant.parse("2026-01-01T00:30:00Z");
                from.isBefore(Instant.parse("2028-01-01T00:00:00Z"));
                from = from.plus(Duration.ofHours(7))) {
            Instant until = days.after(from, count);

            assertEquals(until, days.after(from, time), "after " + from);
            assertEquals(time, days.between(from, until), "between " + from + " and " + until);
            assertEquals(time, days.between(days.before(until, time), until), "before " + until);
        }
    }

    @Test
    void working_time_backward_is_refused() {
        Duration backward = Duration.ofSeconds(-1);

        assertThrows(IllegalArgumentException.class, () -> days.after(Instant.EPOCH, backward));
        assertThrows(IllegalArgumentException.class, () -> days.before(Instant.EPOCH, backward));
    }

    @Test
    void the_bundled_list_names_eight_days_a_year() {
        assertEquals(32, BundledBankHolidays.all().size());
        assertEquals(
                BankHoliday.of(LocalDate.parse("2026-12-28"), "Boxing Day (substitute day)"),
                BundledBankHolidays.all().get(15));
    }
}
