package org.sena.working.days;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The bank holidays of England and Wales that the product comes with: those announced for 2025 to
 * 2028. Source: the list of GOV.UK, https://www.gov.uk/bank-holidays.
 */
public final class BundledBankHolidays {

    private static final String FILE = "england-and-wales.txt";

    private BundledBankHolidays() {}

    /** In order of time. */
    public static List<BankHoliday> all() {
        try (InputStream in = BundledBankHolidays.class.getResourceAsStream(FILE);
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(BundledBankHolidays::parse)
                    .collect(Collectors.toUnmodifiableList());
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static BankHoliday parse(String line) {
        return BankHoliday.of(LocalDate.parse(line.substring(0, 10)), line.substring(11).strip());
    }
}
