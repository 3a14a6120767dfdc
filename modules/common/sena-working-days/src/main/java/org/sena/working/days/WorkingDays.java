package org.sena.working.days;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Counts working days: Monday to Friday without bank holidays, in the time of one zone.
 *
 * <p>A deadline falls on the same time of day, so many working days later. What arrives on a day
 * off counts from the start of the next working day.
 */
public final class WorkingDays {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Set<LocalDate> bankHolidays;

    private final ZoneId zone;

    public WorkingDays(Set<LocalDate> bankHolidays, ZoneId zone) {
        this.bankHolidays = Set.copyOf(bankHolidays);
        this.zone = zone;
    }

    /**
     * With the bank holidays of England and Wales that the bundle knows: those announced for 2025
     * to 2028. Source: the list of GOV.UK, https://www.gov.uk/bank-holidays.
     */
    public static WorkingDays ofEnglandAndWales() {
        try (InputStream in = WorkingDays.class.getResourceAsStream("england-and-wales.txt");
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new WorkingDays(
                    lines.lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(line -> LocalDate.parse(line.substring(0, 10)))
                            .collect(Collectors.toUnmodifiableSet()),
                    LONDON);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !bankHolidays.contains(day);
    }

    /**
     * The moment so many working days after another.
     *
     * @param days whole working days, at least 0
     */
    public Instant after(Instant from, int days) {
        if (days < 0) {
            throw new IllegalArgumentException("Working days are counted forward: " + days);
        }

        ZonedDateTime at = from.atZone(zone);

        while (!isWorkingDay(at.toLocalDate())) {
            at = at.toLocalDate().plusDays(1).atStartOfDay(zone);
        }

        for (int counted = 0; counted < days; ) {
            at = at.plusDays(1);

            if (isWorkingDay(at.toLocalDate())) {
                counted++;
            }
        }

        return at.toInstant();
    }
}
