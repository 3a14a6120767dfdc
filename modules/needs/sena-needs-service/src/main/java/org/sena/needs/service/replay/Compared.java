package org.sena.needs.service.replay;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.sena.needs.api.replay.Standing;

/** One assessment, as it was and as it would be. */
@Value.Immutable
interface Compared {

    /** Where a week begins is decided there. */
    ZoneId ZONE = ZoneId.of("Europe/London");

    StoredAssessment assessment();

    /** The gravest level now. */
    Standing after();

    List<NeedMove> needs();

    OptionalInt age();

    /** The first half of the postcode. */
    Optional<String> district();

    default Standing before() {
        return Standing.of(assessment().level());
    }

    /** A call is offered for a need at that level, whatever the signposts say. */
    default boolean wasOffered() {
        return needs().stream().anyMatch(n -> n.from() == Standing.PROACTIVE_CONTACT);
    }

    /** As {@link #wasOffered()}. */
    default boolean isOffered() {
        return needs().stream().anyMatch(n -> n.to() == Standing.PROACTIVE_CONTACT);
    }

    /** The need that would move farthest; empty when none moves. */
    default Optional<NeedMove> farthest() {
        return needs().stream()
                .filter(move -> move.cause().isPresent())
                .max(Comparator.comparingInt(NeedMove::distance));
    }

    default LocalDate day() {
        return LocalDate.ofInstant(assessment().assessedAt(), ZONE);
    }
}
