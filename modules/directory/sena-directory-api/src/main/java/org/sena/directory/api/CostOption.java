package org.sena.directory.api;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/** What a service costs, for somebody, for some time. */
@Value.Immutable
public interface CostOption {

    /** Kept from where the record comes; empty until the record is stored. */
    @Value.Default
    default String id() {
        return "";
    }

    Optional<LocalDate> validFrom();

    /** The last day, included. */
    Optional<LocalDate> validTo();

    /** For whom or what: "Under 18s". */
    Optional<String> option();

    /** Pounds, at least 0. */
    OptionalDouble amount();

    /** For how much of it: "each session". */
    Optional<String> amountDescription();
}
