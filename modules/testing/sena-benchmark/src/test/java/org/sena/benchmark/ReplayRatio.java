package org.sena.benchmark;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A replay of kept assessments as a multiple of the plain pass over the same rows, in the same
 * process, one after the other; reading and opening are in both.
 */
public final class ReplayRatio {

    private static final String ASSESSMENTS = "sena.generated.assessments";
    private static final String DEFAULT = "100000";
    private static final int ROUNDS = 3;

    private ReplayRatio() {}

    public static void main(String[] arguments) throws Exception {
        Path data = Files.createTempDirectory("sena-benchmark");

        try (StartedRuntime runtime =
                StartedRuntime.start(
                        data,
                        "-D" + ASSESSMENTS + "=" + System.getProperty(ASSESSMENTS, DEFAULT))) {
            Figures.print("generating them: %.0f s", runtime.timeToFirstPage().toMillis() / 1e3);
            measure(runtime);
        }
    }

    private static void measure(StartedRuntime runtime) throws Exception {
        List<Double> ratios = new ArrayList<>();
        long[] last = pair(runtime);

        for (int round = 0; round < ROUNDS; round++) {
            last = pair(runtime);
            ratios.add((double) last[2] / last[1]);
        }

        Collections.sort(ratios);
        Figures.print(
                "replay of %d assessments: %.2f x the plain pass (median of %d, %.2f to %.2f; last"
                        + " %.1f s and %.1f s)",
                last[0],
                ratios.get(ROUNDS / 2),
                ROUNDS,
                ratios.get(0),
                ratios.get(ROUNDS - 1),
                last[2] / 1e3,
                last[1] / 1e3);
    }

    /** Assessments, milliseconds of the plain pass, milliseconds of the replay. */
    private static long[] pair(StartedRuntime runtime) throws Exception {
        HttpResponse<String> answer =
                HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(
                                                URI.create(runtime.address("/benchmark/replay")))
                                        .build(),
                                HttpResponse.BodyHandlers.ofString());

        if (answer.statusCode() != 200) {
            throw new IllegalStateException("The pass failed: " + answer.statusCode());
        }

        String[] figures = answer.body().trim().split(" ");
        long[] pair = new long[figures.length];

        for (int i = 0; i < figures.length; i++) {
            pair[i] = Long.parseLong(figures[i]);
        }

        return pair;
    }
}
