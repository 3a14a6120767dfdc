package org.sena.referral.service.calendar;

import static java.util.stream.Collectors.toSet;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sena.working.days.BankHoliday;
import org.sena.working.days.BundledBankHolidays;

/** What is known of the bank holidays: what was brought in, and other years as they came. */
final class KnownHolidays {

    /** How far ahead they should be known: deadlines made today end well within. */
    private static final int MONTHS_AHEAD = 12;

    private final List<BankHoliday> days;

    private KnownHolidays(List<BankHoliday> days) {
        this.days = days;
    }

    static KnownHolidays of(Collection<BankHoliday> broughtIn) {
        Set<Integer> years = broughtIn.stream().map(one -> one.day().getYear()).collect(toSet());

        return new KnownHolidays(
                Stream.concat(
                                broughtIn.stream(),
                                BundledBankHolidays.all().stream()
                                        .filter(one -> !years.contains(one.day().getYear())))
                        .sorted(Comparator.comparing(BankHoliday::day))
                        .collect(toUnmodifiableList()));
    }

    /** In order of time. */
    List<BankHoliday> days() {
        return days;
    }

    /** The last day before the first unknown year that begins within 12 months. */
    Optional<LocalDate> runsOutOn(LocalDate today) {
        Set<Integer> years = days.stream().map(one -> one.day().getYear()).collect(toSet());
        int last = today.plusMonths(MONTHS_AHEAD).getYear();

        for (int year = today.getYear(); year <= last; year++) {
            if (!years.contains(year)) {
                return Optional.of(LocalDate.of(year - 1, 12, 31));
            }
        }

        return Optional.empty();
    }
}
