package org.sena.benchmark.scoring;

import java.util.HashMap;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.sena.benchmark.Figures;

/**
 * Runs {@link ScoringBenchmark} and {@link ActivationBenchmark} and prints the cost of the engine
 * as a multiple of plain Java's, and of an activation as a multiple of reading the table.
 */
public final class ScoringRatio {

    private ScoringRatio() {}

    public static void main(String[] arguments) throws RunnerException {
        Map<String, Double> taken = new HashMap<>();

        for (RunResult result :
                new Runner(
                                new OptionsBuilder()
                                        .include(ScoringBenchmark.class.getSimpleName())
                                        .include(ActivationBenchmark.class.getSimpleName())
                                        .build())
                        .run()) {
            taken.put(
                    result.getPrimaryResult().getLabel() + result.getParams().getParam("rules"),
                    result.getPrimaryResult().getScore());
        }

        scoring(taken, 300);
        scoring(taken, 3000);
        Figures.print(
                "activation, 3,000 rules: reading and compiling takes %.2f x reading"
                        + " (%.1f and %.1f ms)",
                taken.get("activate3000") / taken.get("read3000"),
                taken.get("activate3000") / 1000,
                taken.get("read3000") / 1000);
    }

    private static void scoring(Map<String, Double> taken, int rules) {
        double drools = taken.get("drools" + rules);
        double plain = taken.get("plainJava" + rules);

        Figures.print(
                "scoring, %,d rules, 40 answers: Drools costs %.1f x plain Java"
                        + " (%.1f and %.1f microseconds)",
                rules, drools / plain, drools, plain);
    }
}
