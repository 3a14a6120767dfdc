package org.sena.referral.service.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sena.working.days.BankHoliday;
import org.sena.working.days.WorkingDays;

class KeptCalendarTest {

    private static final LocalDate EXTRA = LocalDate.parse("2027-06-07");

    private final List<BankHoliday> broughtIn = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-21T10:00:00Z");
    private boolean away;

    private final KeptCalendar calendar = new KeptCalendar(clock(), this::broughtIn);

    @Test
    void a_day_that_is_brought_in_is_known_within_half_a_minute() {
        assertEquals(true, isWorkingDay());

        broughtIn.add(BankHoliday.of(EXTRA, "An extra day"));

        assertEquals(true, isWorkingDay());

        now = now.plus(KeptCalendar.FRESH);

        assertEquals(false, isWorkingDay());
    }

    @Test
    void it_is_known_after_the_time_was_set_back() {
        isWorkingDay();
        broughtIn.add(BankHoliday.of(EXTRA, "An extra day"));
        now = now.minus(Duration.ofDays(30));

        assertEquals(false, isWorkingDay());
    }

    @Test
    void what_was_known_last_serves_while_the_database_is_away() {
        broughtIn.add(BankHoliday.of(EXTRA, "An extra day"));
        isWorkingDay();
        away = true;
        now = now.plus(Duration.ofHours(1));

        assertEquals(false, isWorkingDay());
    }

    private boolean isWorkingDay() {
        return calendar.workingDays().isWorkingDay(EXTRA);
    }

    private List<BankHoliday> broughtIn() {
        if (away) {
            throw new IllegalStateException("The database is away");
        }

        return broughtIn;
    }

    private Clock clock() {
        return new Clock() {

            @Override
            public ZoneId getZone() {
                return WorkingDays.LONDON;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }
}
