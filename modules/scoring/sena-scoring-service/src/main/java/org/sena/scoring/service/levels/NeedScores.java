package org.sena.scoring.service.levels;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.sena.scoring.api.Band;
import org.sena.scoring.api.Capacity;
import org.sena.scoring.api.Contribution;
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
        return of(contributions, needs -> utilisation);
    }

    /**
     * Needs with points, gravest first.
     *
     * @param capacity asked once, for the needs with points; not at all when there are none
     */
    public List<NeedScore> of(List<Contribution> contributions, Capacity capacity) {
        Map<String, Points> byNeed = new LinkedHashMap<>();

        for (Contribution contribution : contributions) {
            byNeed.computeIfAbsent(contribution.need(), need -> new Points()).add(contribution);
        }
        byNeed.values().removeIf(points -> points.urgency() + points.intensity() == 0);

        if (byNeed.isEmpty()) {
            return List.of();
        }

        Map<String, Double> utilisation =
                capacity.utilisation(Collections.unmodifiableSet(byNeed.keySet()));

        return byNeed.entrySet().stream()
                .map(e -> score(e.getKey(), e.getValue(), known(utilisation.get(e.getKey()))))
                .sorted(GRAVEST_FIRST)
                .collect(toUnmodifiableList());
    }

    private NeedScore score(String need, Points points, OptionalDouble utilisation) {
        Threshold threshold = shift.threshold(policy.cutPoints(need), utilisation);
        Band urgency = threshold.cutPoints().band(points.urgency());
        Band intensity = threshold.cutPoints().band(points.intensity());

        return ImmutableNeedScore.builder()
                .need(need)
                .urgency(points.urgency())
                .intensity(points.intensity())
                .urgencyBand(urgency)
                .intensityBand(intensity)
                .level(policy.table(need).level(urgency, intensity))
                .threshold(threshold)
                .contributions(points.contributions)
                .build();
    }

    private static OptionalDouble known(Double utilisation) {
        return (utilisation != null && Double.isFinite(utilisation) && utilisation >= 0)
                ? OptionalDouble.of(utilisation)
                : OptionalDouble.empty();
    }

    /** What one need got. */
    private static final class Points {

        private final List<Contribution> contributions = new ArrayList<>();

        private int urgency;
        private int intensity;

        void add(Contribution contribution) {
            contributions.add(contribution);
            urgency += contribution.urgency();
            intensity += contribution.intensity();
        }

        int urgency() {
            return clamped(urgency);
        }

        int intensity() {
            return clamped(intensity);
        }

        private static int clamped(int sum) {
            return Math.max(0, Math.min(MOST_POINTS, sum));
        }
    }
}
