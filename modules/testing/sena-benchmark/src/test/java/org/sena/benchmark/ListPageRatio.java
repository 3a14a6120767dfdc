package org.sena.benchmark;

import static us.abstracta.jmeter.javadsl.JmeterDsl.httpSampler;
import static us.abstracta.jmeter.javadsl.JmeterDsl.testPlan;
import static us.abstracta.jmeter.javadsl.JmeterDsl.threadGroup;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import us.abstracta.jmeter.javadsl.core.TestPlanStats;

/** A page of the directory's feed under load, against a bare servlet that sends the same bytes. */
final class ListPageRatio {

    private static final int CLIENTS = 16;
    private static final int PAGES = 200;
    private static final int ROUNDS = 3;
    private static final String LIST = "/o/oruk/v3/services?page=1&per_page=50";
    private static final String BARE = "/benchmark/page";

    private ListPageRatio() {}

    static void measure(StartedRuntime runtime) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        byte[] page =
                client.send(
                                HttpRequest.newBuilder(URI.create(runtime.address(LIST))).build(),
                                HttpResponse.BodyHandlers.ofByteArray())
                        .body();

        client.send(
                HttpRequest.newBuilder(URI.create(runtime.address(BARE)))
                        .PUT(HttpRequest.BodyPublishers.ofByteArray(page))
                        .build(),
                HttpResponse.BodyHandlers.discarding());

        List<Double> ratios = new ArrayList<>();

        perSecond(runtime, LIST);
        perSecond(runtime, BARE);

        for (int round = 0; round < ROUNDS; round++) {
            ratios.add(perSecond(runtime, LIST) / perSecond(runtime, BARE));
        }

        Collections.sort(ratios);
        Figures.print(
                "feed page of 50 services, %d bytes, %d clients: %.0f %% of the bare servlet's"
                        + " throughput (median of %d, %.0f to %.0f %%)",
                page.length,
                CLIENTS,
                100 * ratios.get(ROUNDS / 2),
                ROUNDS,
                100 * ratios.get(0),
                100 * ratios.get(ROUNDS - 1));
    }

    private static double perSecond(StartedRuntime runtime, String path) throws IOException {
        TestPlanStats stats =
                testPlan(threadGroup(CLIENTS, PAGES, httpSampler(runtime.address(path)))).run();

        if (stats.overall().errorsCount() > 0) {
            throw new IllegalStateException(
                    stats.overall().errorsCount() + " requests failed: " + path);
        }

        return stats.overall().samples().perSecond();
    }
}
