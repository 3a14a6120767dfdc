package org.sena.directory.service.workflow.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.directory.api.workflow.ImmutablePolicy;
import org.sena.directory.api.workflow.RecordStanding.Hidden;

class ReviewDatesTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-15, 3, 2026-04-15",
        "2025-11-30, 3, 2026-02-28",
        "2027-11-30, 3, 2028-02-29",
        "2026-08-31, 1, 2026-09-30",
        "2026-12-31, 2, 2027-02-28",
        "2026-03-01, 24, 2028-03-01"
    })
    void it_is_due_whole_months_later(LocalDate assured, int months, LocalDate due) {
        assertEquals(due, dates(months, 14, 60).dueAfter(assured));
    }

    @ParameterizedTest
    @CsvSource({
        "60, 2026-04-15, 2026-06-14, false",
        "60, 2026-04-15, 2026-06-15, true",
        "1,  2026-04-15, 2026-04-16, false",
        "1,  2026-04-15, 2026-04-17, true",
        "0,  2020-01-01, 2026-06-15, false"
    })
    void it_is_hidden_when_so_many_days_have_passed_since(
            int days, LocalDate due, LocalDate today, boolean hidden) {
        ReviewDates dates = dates(3, 14, days);

        assertEquals(hidden, dates.isHidden(Optional.of(due), today));
        assertEquals(
                hidden,
                dates.hiddenWhenDueBy(today).filter(by -> !due.isAfter(by)).isPresent(),
                "a query by the due date finds the same");
    }

    @Test
    void what_has_no_date_is_never_overdue() {
        assertEquals(false, dates(3, 14, 1).isHidden(Optional.empty(), LocalDate.MAX));
    }

    @Test
    void reminding_begins_before_it_is_due() {
        assertEquals(
                LocalDate.of(2026, 4, 1), dates(3, 14, 60).remindFrom(LocalDate.of(2026, 4, 15)));
    }

    @ParameterizedTest
    @CsvSource({
        "true,  false, false, ,           ,           ,           ",
        "false, false, false, ,           ,           ,           NEVER_PUBLISHED",
        "false, true,  false, ,           ,           ,           WITHDRAWN",
        "false, true,  true,  ,           ,           ,           REPLACED",
        "true,  false, false, 2026-06-16, ,           ,           SCHEDULED",
        "true,  false, false, 2026-06-15, 2026-06-15, ,           ",
        "true,  false, false, ,           2026-06-14, ,           SCHEDULED",
        "true,  false, false, ,           ,           2026-06-15, ",
        "true,  false, false, ,           ,           2026-04-15, OVERDUE",
        "true,  false, false, 2026-06-16, ,           2026-01-15, SCHEDULED"
    })
    void why_a_record_is_not_shown_on_15_June(
            boolean published,
            boolean removed,
            boolean replaced,
            LocalDate from,
            LocalDate until,
            LocalDate due,
            Hidden hidden) {
        assertEquals(
                Optional.ofNullable(hidden),
                ImmutableVisibility.builder()
                        .published(published)
                        .removed(removed)
                        .replaced(replaced)
                        .from(Optional.ofNullable(from))
                        .until(Optional.ofNullable(until))
                        .reviewDue(Optional.ofNullable(due))
                        .build()
                        .hiddenOn(LocalDate.of(2026, 6, 15), dates(3, 14, 60)));
    }

    private static ReviewDates dates(int months, int remind, int hide) {
        return new ReviewDates(
                ImmutablePolicy.builder()
                        .reviewMonths(months)
                        .remindDays(remind)
                        .hideAfterDays(hide)
                        .build());
    }
}
