package org.sena.runtime.demo.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Chance that falls the same way for the same seed. */
final class Chance {

    private final SplittableRandom random;

    Chance(long seed) {
        this.random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + 1);
    }

    /** From 0 to below the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** True so many times in a hundred. */
    boolean in100(int times) {
        return below(100) < times;
    }

    <T> T one(List<T> of) {
        return of.get(below(of.size()));
    }

    /** Different ones, in their order; all when there are not more. */
    <T> List<T> some(int count, List<T> of) {
        List<T> some = new ArrayList<>();
        int wanted = Math.min(count, of.size());

        for (int i = 0; i < of.size() && some.size() < wanted; i++) {
            if (below(of.size() - i) < wanted - some.size()) {
                some.add(of.get(i));
            }
        }

        return some;
    }

    /** Around 0, to so much on either side. */
    double around(double reach) {
        return (random.nextDouble() * 2 - 1) * reach;
    }
}
