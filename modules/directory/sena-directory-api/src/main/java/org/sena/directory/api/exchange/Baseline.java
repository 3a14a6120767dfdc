package org.sena.directory.api.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/** How good the directory is, in numbers, at one moment. */
@Value.Immutable
public interface Baseline {

    Instant at();

    long services();

    long organisations();

    /** Open pairs that share an identifier. */
    long certainDuplicates();

    /** Other open pairs. */
    long likelyDuplicates();

    /** Services by the quarter in which they last changed: {@code 2026 Q4}; newest first. */
    Map<String, Long> modifiedByQuarter();

    /** Services by the quarter in which somebody last vouched for them; {@code never} last. */
    Map<String, Long> assuredByQuarter();

    /** How many services fill each field. */
    Map<String, Long> filled();

    /** Most services first. */
    List<Source> sources();

    /** What one publisher brought. */
    @Value.Immutable
    interface Source {

        /** Empty: written here. */
        String publisher();

        long services();

        /** Of these, those nobody changed for a year. */
        long unchangedForAYear();

        /** Of these, those in an open pair. */
        long duplicated();
    }
}
