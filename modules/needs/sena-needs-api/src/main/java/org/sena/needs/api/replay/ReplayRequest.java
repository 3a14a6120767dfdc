package org.sena.needs.api.replay;

import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.sena.scoring.api.TrialPolicy;

/** What is tried, and over which assessments. */
@Value.Immutable
public interface ReplayRequest {

    /** Key of the questionnaire and of its matrix. */
    String key();

    /** Version of the matrix; empty: the active one. */
    OptionalInt version();

    /** Other thresholds than are configured. */
    @Value.Default
    default TrialPolicy policy() {
        return TrialPolicy.AS_CONFIGURED;
    }

    /** How full services are taken to be. */
    @Value.Default
    default CapacityBasis capacity() {
        return CapacityBasis.AS_IT_WAS;
    }

    /** For {@link CapacityBasis#ALL_AT}: percent of the capacity in use, 0 to 200. */
    OptionalInt percent();

    /** First month of the assessments, in Europe/London; empty: from the beginning. */
    Optional<YearMonth> from();

    /** Last month of the assessments, included; empty: until now. */
    Optional<YearMonth> to();

    /** Calls that the Resident Advice Team can make in a week, at least 1; empty: not said. */
    OptionalInt callsPerWeek();

    /** Only what there can be; the pages check it with better words. */
    @Value.Check
    default void check() {
        if ((capacity() == CapacityBasis.ALL_AT) != percent().isPresent()) {
            throw new IllegalArgumentException("A percentage belongs to ALL_AT, and only to it");
        }
        if (percent().isPresent() && (percent().getAsInt() < 0 || percent().getAsInt() > 200)) {
            throw new IllegalArgumentException("A percentage is 0 to 200");
        }
        if (callsPerWeek().isPresent() && callsPerWeek().getAsInt() < 1) {
            throw new IllegalArgumentException("Calls in a week are at least 1");
        }
        if (from().isPresent() && to().isPresent() && to().get().isBefore(from().get())) {
            throw new IllegalArgumentException("The last month is before the first");
        }
    }
}
