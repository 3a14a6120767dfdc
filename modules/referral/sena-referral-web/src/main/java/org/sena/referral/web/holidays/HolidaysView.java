package org.sena.referral.web.holidays;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Cell;
import org.sena.web.kit.view.Table;
import org.sena.working.days.BankHoliday;

/** The bank holidays from this year on, ready to be shown. */
public final class HolidaysView {

    private final Page page;
    private final Map<Integer, Table> years;
    private final Optional<LocalDate> runsOutOn;

    private HolidaysView(Page page, Map<Integer, Table> years, Optional<LocalDate> runsOutOn) {
        this.page = page;
        this.years = years;
        this.runsOutOn = runsOutOn;
    }

    static HolidaysView of(
            Page page,
            Collection<BankHoliday> known,
            Optional<LocalDate> runsOutOn,
            LocalDate today) {
        Map<Integer, Table> years = new TreeMap<>();

        known.stream()
                .filter(one -> one.day().getYear() >= today.getYear())
                .forEach(
                        one ->
                                years.computeIfAbsent(
                                                one.day().getYear(), year -> table(page, year))
                                        .row(
                                                Cell.text(page.date(one.day())),
                                                Cell.text(weekday(page, one.day())),
                                                Cell.text(one.title())));

        return new HolidaysView(page, years, runsOutOn);
    }

    private static Table table(Page page, int year) {
        return Table.of(
                page.text("holidays.year", Integer.toString(year)),
                page.text("holidays.day"),
                page.text("holidays.weekday"),
                page.text("holidays.name"));
    }

    private static String weekday(Page page, LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, page.locale());
    }

    /** One for each year. */
    public List<Table> tables() {
        return years.values().stream().collect(Collectors.toUnmodifiableList());
    }

    /** What to do about the coming months; empty when they are covered. */
    public String warning() {
        return runsOutOn.map(day -> page.text("holidays.runs-out", page.date(day))).orElse("");
    }
}
