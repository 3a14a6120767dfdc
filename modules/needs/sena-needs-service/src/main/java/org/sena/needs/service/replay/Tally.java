package org.sena.needs.service.replay;

import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sena.needs.api.replay.ChangedCase;
import org.sena.needs.api.replay.GroupShift;
import org.sena.needs.api.replay.ImmutableChangedCase;
import org.sena.needs.api.replay.LeftOut;
import org.sena.needs.api.replay.Standing;

/**
 * Counts assessments one by one; all it ever holds is counts and a few references. Not safe for
 * many threads. The order of the assessments makes no difference, so that a replay that goes on
 * after a restart ends with the same.
 */
final class Tally {

    static final String COMPARED = "compared";
    static final String LEVEL = "level";
    static final String NEED = "need";
    static final String CAUSE = "cause";
    static final String AGE = "age";
    static final String AREA = "area";
    static final String BEFORE = "before";
    static final String AFTER = "after";
    static final String LEFT_OUT = "left-out";
    static final String OFFERED = "offered";
    static final String ASKED = "asked";

    /** Changed cases kept. */
    static final int SAMPLE = 20;

    private final Map<String, Integer> counts;
    private final TreeMap<Long, ChangedCase> sample;
    private long firstAt;
    private long lastAt;

    Tally() {
        this(Map.of(), Map.of(), Long.MAX_VALUE, Long.MIN_VALUE);
    }

    Tally(Map<String, Integer> counts, Map<Long, ChangedCase> sample, long firstAt, long lastAt) {
        this.counts = new TreeMap<>(counts);
        this.sample = new TreeMap<>(sample);
        this.firstAt = firstAt;
        this.lastAt = lastAt;
    }

    void leftOut(LeftOut why) {
        one(LEFT_OUT, why.name());
    }

    void add(Compared compared) {
        one(COMPARED);
        one(LEVEL, compared.before().name(), compared.after().name());

        for (NeedMove need : compared.needs()) {
            one(NEED, need.need(), need.from().name(), need.to().name());
            need.cause().ifPresent(cause -> one(CAUSE, cause.name()));
        }

        String shift = shift(compared.before(), compared.after());

        one(AGE, AgeBand.of(compared.age()), shift);
        one(AREA, compared.district().orElse(GroupShift.NOT_SAID), shift);
        week(compared);
        sample(compared);

        long at = compared.assessment().assessedAt().toEpochMilli();

        firstAt = Math.min(firstAt, at);
        lastAt = Math.max(lastAt, at);
    }

    private void week(Compared compared) {
        String monday =
                compared.day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).toString();

        if (compared.wasOffered()) {
            one(BEFORE, monday);
            one(OFFERED);

            if (compared.assessment().agreed()) {
                one(ASKED);
            }
        }
        if (compared.isOffered()) {
            one(AFTER, monday);
        }
    }

    /** Those whose mixed ids are the smallest: a chance that is the same whenever it is asked. */
    private void sample(Compared compared) {
        Optional<NeedMove> move = compared.farthest();

        if (move.isEmpty()) {
            return;
        }

        long place = mixed(compared.assessment().id());

        if (sample.size() < SAMPLE || place < sample.lastKey()) {
            sample.put(
                    place,
                    ImmutableChangedCase.builder()
                            .reference(compared.assessment().reference())
                            .need(move.get().need())
                            .from(move.get().from())
                            .to(move.get().to())
                            .cause(move.get().cause().orElseThrow())
                            .build());

            if (sample.size() > SAMPLE) {
                sample.pollLastEntry();
            }
        }
    }

    /** The ends of SplitMix64, so that ids that are alike lie far apart. */
    private static long mixed(String id) {
        long z = 0;

        for (int i = 0; i < id.length(); i++) {
            z = 31 * z + id.charAt(i);
        }

        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;

        return z ^ (z >>> 31);
    }

    private static String shift(Standing before, Standing after) {
        int way = after.compareTo(before);

        return way == 0 ? Shift.SAME.name() : (way > 0 ? Shift.UP.name() : Shift.DOWN.name());
    }

    private void one(String... key) {
        counts.merge(String.join("|", key), 1, Integer::sum);
    }

    int count(String... key) {
        return counts.getOrDefault(String.join("|", key), 0);
    }

    Map<String, Integer> counts() {
        return counts;
    }

    Map<Long, ChangedCase> sample() {
        return sample;
    }

    long firstAt() {
        return firstAt;
    }

    long lastAt() {
        return lastAt;
    }
}
