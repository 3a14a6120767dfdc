package org.sena.scoring.service.levels;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToIntFunction;
import org.sena.scoring.api.Band;
import org.sena.scoring.api.Contribution;
import org.sena.scoring.api.CutPoints;
import org.sena.scoring.api.ImmutableNeedScore;
import org.sena.scoring.api.NeedScore;
import org.sena.scoring.api.Threshold;

/** Adds up what the rules gave each need, and says what to do about it. */
public final class NeedScores {

    private static final int MOST_POINTS = 100;

    /** Gravest first: level, then urgency plus intensity, then code. */
    private static final Comparator<NeedScore> GRAVEST_FIRST =
            Comparator.comparing(NeedScore::level)
                    .thenComparing(score -> score.urgency() + score.intensity())
                    .reversed()
                    .thenComparing(NeedScore::need);

    private final LevelPolicy policy;
    private final CapacityShift shift;

    public NeedScores(LevelPolicy policy, CapacityShift shift) {
        this.policy = policy;
        this.shift = shift;
    }

    /**
     * Needs with points, gravest first.
     *
     * @param utilisation by need; what is negative or no number counts as not known
     */
    public List<NeedScore> of(List<Contribution> contributions, Map<String, Double> utilisation) {
        Map<String, List<Contribution>> byNeed = new LinkedHashMap<>();

        for (Contribution contribution : contributions) {
            byNeed.computeIfAbsent(contribution.need(), n -> new ArrayList<>()).add(contribution);
        }

        return byNeed.entrySet().stream()
                .map(e -> score(e.getKey(), e.getValue(), known(utilisation.get(e.getKey()))))
                .filter(score -> score.urgency() + score.intensity() > 0)
                .sorted(GRAVEST_FIRST)
                .collect(toUnmodifiableList());
    }

    private NeedScore score(
            String need, List<Contribution> contributions, OptionalDouble utilisation) {
        int urgency = points(contributions, Contribution::urgency);
        int intensity = points(contributions, Contribution::intensity);
        Threshold threshold = shift.threshold(policy.cutPoints(need), utilisation);
        CutPoints cutPoints = threshold.cutPoints();
        Band urgencyBand = cutPoints.band(urgency);
        Band intensityBand = cutPoints.band(intensity);

        return ImmutableNeedScore.builder()
                .need(need)
                .urgency(urgency)
                .intensity(intensity)
                .urgencyBand(urgencyBand)
                .intensityBand(intensityBand)
                .level(policy.table(need).level(urgencyBand, intensityBand))
                .threshold(threshold)
                .contributions(contributions)
                .build();
    }

    private static int points(List<Contribution> contributions, ToIntFunction<Contribution> of) {
        return Math.max(0, Math.min(MOST_POINTS, contributions.stream().mapToInt(of).sum()));
    }

    private static OptionalDouble known(Double utilisation) {
        return (utilisation != null && Double.isFinite(utilisation) && utilisation >= 0)
                ? OptionalDouble.of(utilisation)
                : OptionalDouble.empty();
    }
}
