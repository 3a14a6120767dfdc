package org.sena.benchmark.search;

import java.util.Arrays;
import java.util.stream.IntStream;

/** How long each query took and how many hits it had. */
final class Timing {

    private final double[] milliseconds;
    private final long[] totals;

    Timing(int queries) {
        milliseconds = new double[queries];
        totals = new long[queries];
    }

    void set(int query, long nanoseconds, long total) {
        milliseconds[query] = nanoseconds / 1e6;
        totals[query] = total;
    }

    long total(int query) {
        return totals[query];
    }

    double mean() {
        return Arrays.stream(milliseconds).average().orElseThrow();
    }

    double percentile(int percent) {
        double[] sorted = milliseconds.clone();

        Arrays.sort(sorted);

        return sorted[sorted.length * percent / 100];
    }

    /** Of every so-many-th query, from the first of its kind. */
    double mean(int kind, int kinds) {
        return of(kind, kinds).mapToDouble(i -> milliseconds[i]).average().orElseThrow();
    }

    double hits(int kind, int kinds) {
        return of(kind, kinds).mapToLong(i -> totals[i]).average().orElseThrow();
    }

    private IntStream of(int kind, int kinds) {
        return IntStream.range(0, totals.length).filter(i -> i % kinds == kind);
    }
}
