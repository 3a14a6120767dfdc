package org.sena.advice.service.queue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sena.scoring.api.Band;
import org.sena.scoring.api.Level;
import org.sena.scoring.api.NeedScore;

/**
 * Tells whether a person is worse off than before: the level rose, or the urgency band of a need
 * that both assessments show. A need that only one of them shows proves nothing, because a person
 * may have kept it to themselves in the other.
 */
public final class Deterioration {

    private Deterioration() {}

    /** From which level to which it rose, as a code such as {@code SELF_SERVE>EMERGENCY}. */
    public static Optional<String> ofLevel(Level before, Level after) {
        return after.compareTo(before) > 0 ? Optional.of(before + ">" + after) : Optional.empty();
    }

    /**
     * The need whose urgency rose furthest, as a code such as {@code debt:LOW>HIGH}; of several the
     * one that comes first in the later assessment.
     *
     * @param shown codes of the needs that the team may know of
     */
    public static Optional<String> ofUrgency(
            List<NeedScore> before, List<NeedScore> after, Set<String> shown) {

        return after.stream()
                .filter(score -> shown.contains(score.need()))
                .flatMap(
                        score ->
                                before.stream()
                                        .filter(earlier -> earlier.need().equals(score.need()))
                                        .map(earlier -> new Rise(earlier, score)))
                .filter(rise -> rise.bands > 0)
                .sorted(Comparator.comparingInt(rise -> -rise.bands))
                .map(Rise::code)
                .findFirst();
    }

    /** The gravest urgency of some needs; low without any. */
    public static Band gravest(List<NeedScore> needs) {
        return needs.stream()
                .map(NeedScore::urgencyBand)
                .max(Comparator.naturalOrder())
                .orElse(Band.LOW);
    }

    private static final class Rise {

        private final NeedScore before;
        private final NeedScore after;
        private final int bands;

        Rise(NeedScore before, NeedScore after) {
            this.before = before;
            this.after = after;
            bands = after.urgencyBand().ordinal() - before.urgencyBand().ordinal();
        }

        String code() {
            return after.need() + ":" + before.urgencyBand() + ">" + after.urgencyBand();
        }
    }
}
