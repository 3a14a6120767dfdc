package org.sena.working.days;

import java.time.LocalDate;
import org.immutables.value.Value;

/** A day on which nobody works by law or by proclamation. */
@Value.Immutable(builder = false)
public interface BankHoliday {

    @Value.Parameter
    LocalDate day();

    /** What it is called, 1 to 200 characters: "Boxing Day (substitute day)". */
    @Value.Parameter
    String title();

    static BankHoliday of(LocalDate day, String title) {
        return ImmutableBankHoliday.of(day, title);
    }
}
