package org.sena.referral.service.calendar;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.referral.service.store.model.BankHolidayEntry;
import org.sena.referral.service.store.service.BankHolidayEntryLocalService;
import org.sena.working.days.BankHoliday;

/** The rows of what was brought in. */
@Component(service = HolidayRows.class)
public class HolidayRows {

    private final BankHolidayEntryLocalService rows;

    @Activate
    public HolidayRows(@Reference BankHolidayEntryLocalService rows) {
        this.rows = rows;
    }

    List<BankHoliday> all() {
        return rows.all().stream()
                .map(row -> BankHoliday.of(day(row), row.getTitle()))
                .collect(toUnmodifiableList());
    }

    /** Replaces these years, whole; in the caller's transaction. */
    void replace(Set<Integer> years, Collection<BankHoliday> days) {
        Set<LocalDate> named = days.stream().map(BankHoliday::day).collect(Collectors.toSet());

        rows.all().stream()
                .filter(row -> years.contains(day(row).getYear()))
                .filter(row -> !named.contains(day(row)))
                .forEach(rows::drop);
        days.forEach(one -> rows.put(one.day().toString(), one.title()));
    }

    private static LocalDate day(BankHolidayEntry row) {
        return LocalDate.parse(row.getHolidayDay());
    }
}
