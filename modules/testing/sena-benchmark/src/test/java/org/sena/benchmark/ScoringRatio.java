package org.sena.benchmark;

import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs {@link ScoringBenchmark} and prints the cost of Drools as a multiple of plain Java's. */
public final class ScoringRatio {

    private ScoringRatio() {}

    public static void main(String[] arguments) throws RunnerException {
        Map<Integer, Double> drools = new TreeMap<>();
        Map<Integer, Double> plain = new TreeMap<>();

        for (RunResult result :
                new Runner(
                                new OptionsBuilder()
                                        .include(ScoringBenchmark.class.getSimpleName())
                                        .build())
                        .run()) {
            int rules = Integer.parseInt(result.getParams().getParam("rules"));
            double microseconds = result.getPrimaryResult().getScore();

            (result.getPrimaryResult().getLabel().equals("drools") ? drools : plain)
                    .put(rules, microseconds);
        }

        drools.forEach(
                (rules, microseconds) ->
                        Figures.print(
                                "scoring, %d rules, 40 answers: Drools costs %.1f x plain Java"
                                        + " (%.1f and %.1f microseconds)",
                                rules,
                                microseconds / plain.get(rules),
                                microseconds,
                                plain.get(rules)));
    }
}
