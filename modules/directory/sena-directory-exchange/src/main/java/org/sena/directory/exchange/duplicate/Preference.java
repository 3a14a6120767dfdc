package org.sena.directory.exchange.duplicate;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;
import org.sena.directory.api.Provenance;

/**
 * Which of two records stays: the one whose publisher owns what it describes, then regulates it,
 * then assures it; of equals the one that changed last. What is written here is its owner's.
 * Source: the aggregation and deduplication guidance of Open Referral UK.
 */
@Value.Immutable(builder = false)
interface Preference {

    Comparator<Preference> BEST_FIRST =
            Comparator.comparing(Preference::role)
                    .thenComparing(Preference::changedAt, Comparator.reverseOrder())
                    .thenComparing(Preference::id);

    @Value.Parameter
    String id();

    @Value.Parameter
    Provenance.Role role();

    @Value.Parameter
    Instant changedAt();

    static Preference of(String id, Optional<Provenance> provenance, Optional<Instant> modifiedAt) {
        return ImmutablePreference.of(
                id,
                provenance.map(Provenance::role).orElse(Provenance.Role.OWNER),
                modifiedAt.orElse(Instant.EPOCH));
    }

    default boolean isBefore(Preference other) {
        return BEST_FIRST.compare(this, other) < 0;
    }
}
