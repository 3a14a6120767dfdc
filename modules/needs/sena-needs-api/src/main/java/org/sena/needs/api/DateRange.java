package org.sena.needs.api;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** The days that answer a question, both ends included. */
@Value.Immutable
public interface DateRange {

    LocalDate earliest();

    /** Empty: the day of answering, in the United Kingdom. */
    Optional<LocalDate> latest();
}
