package org.sena.benchmark.scoring;

import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.sena.benchmark.Figures;

/** Many people answer the whole questionnaire at once; nobody may fail, or wait far longer. */
public final class CrowdRatio {

    private static final int CROWD = 200;

    private CrowdRatio() {}

    /**
     * @param arguments the address of a running product
     */
    public static void main(String[] arguments) throws Exception {
        measure(arguments[0]);
    }

    /**
     * @param base for example {@code http://localhost:8080}
     * @throws ExecutionException with what went wrong for the first person who failed
     */
    public static void measure(String base) throws ExecutionException, InterruptedException {
        HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        ExecutorService people = Executors.newFixedThreadPool(CROWD);
        List<Long> waits = new ArrayList<>();

        try {
            List<Person> crowd = new ArrayList<>();

            for (int i = 0; i < CROWD; i++) {
                crowd.add(new Person(client, base));
            }
            for (Future<List<Long>> person : people.invokeAll(crowd)) {
                waits.addAll(person.get());
            }
        } finally {
            people.shutdownNow();
        }

        Collections.sort(waits);

        double median = milliseconds(waits, 50);
        double slow = milliseconds(waits, 95);

        Figures.print(
                "%d people answering at once, %,d answers, none failed: median %.0f ms, p95 %.0f ms,"
                        + " %.1f x the median",
                CROWD, waits.size(), median, slow, slow / median);
    }

    private static double milliseconds(List<Long> sorted, int percentile) {
        return sorted.get((sorted.size() - 1) * percentile / 100) / 1e6;
    }
}
