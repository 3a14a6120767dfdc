package org.sena.benchmark;

import static us.abstracta.jmeter.javadsl.JmeterDsl.boundaryExtractor;
import static us.abstracta.jmeter.javadsl.JmeterDsl.forLoopController;
import static us.abstracta.jmeter.javadsl.JmeterDsl.httpDefaults;
import static us.abstracta.jmeter.javadsl.JmeterDsl.httpSampler;
import static us.abstracta.jmeter.javadsl.JmeterDsl.responseAssertion;
import static us.abstracta.jmeter.javadsl.JmeterDsl.testPlan;
import static us.abstracta.jmeter.javadsl.JmeterDsl.threadGroup;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sena.benchmark.scoring.CrowdRatio;
import org.sena.benchmark.scoring.EvaluationRatio;
import us.abstracta.jmeter.javadsl.core.TestPlanStats;

/**
 * The questionnaire under load, against a bare servlet that answers the same bytes in the same
 * runtime; start, memory and a crowd at once beside it.
 */
public final class LoadRatio {

    private static final int VISITORS = 16;
    private static final int PAGES = 250;
    private static final int ROUNDS = 3;
    private static final int CROWD = 200;

    private static final String QUESTION_PAGE =
            "/web/sena/needs?p_p_id=sena_needs&p_p_lifecycle=0&_sena_needs_view=question";

    /** How the name of the field begins that every question page has, and no other. */
    private static final String QUESTION = "_sena_needs_answer-";

    private static final Pattern BEGIN =
            Pattern.compile("<form method=\"post\" action=\"([^\"]+)\"");

    private LoadRatio() {}

    public static void main(String[] arguments) throws Exception {
        Path data = Files.createTempDirectory("sena-benchmark");

        try (StartedRuntime first = StartedRuntime.start(data)) {
            Figures.print(
                    "first start, empty data folder: %.1f s", seconds(first.timeToFirstPage()));
        }
        try (StartedRuntime runtime = StartedRuntime.start(data)) {
            Figures.print(
                    "start to first page, data kept: %.1f s", seconds(runtime.timeToFirstPage()));
            measure(runtime);
        }
    }

    private static void measure(StartedRuntime runtime) throws Exception {
        byte[] page = questionPage(runtime);

        HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(runtime.address("/benchmark/page")))
                                .PUT(HttpRequest.BodyPublishers.ofByteArray(page))
                                .build(),
                        HttpResponse.BodyHandlers.discarding());

        List<Double> ratios = new ArrayList<>();

        questions(runtime);
        bare(runtime);

        for (int round = 0; round < ROUNDS; round++) {
            ratios.add(questions(runtime) / bare(runtime));
        }

        Collections.sort(ratios);
        Figures.print(
                "question page of %d bytes, %d visitors: %.0f %% of the bare servlet's throughput"
                        + " (median of %d, %.0f to %.0f %%)",
                page.length,
                VISITORS,
                100 * ratios.get(ROUNDS / 2),
                ROUNDS,
                100 * ratios.get(0),
                100 * ratios.get(ROUNDS - 1));

        ListPageRatio.measure(runtime);
        EvaluationRatio.measure(runtime.address(""));
        CrowdRatio.measure(runtime.address(""));

        TestPlanStats crowd =
                testPlan(threadGroup(CROWD, 1, httpSampler(runtime.address("/web/sena/needs"))))
                        .run();

        Figures.print(
                "%d requests at once: %d answered, %d failed, slowest %d ms",
                CROWD,
                crowd.overall().samplesCount(),
                crowd.overall().errorsCount(),
                crowd.overall().sampleTime().max().toMillis());
        Figures.print("resident memory after the load: %d MB", runtime.residentMebibytes());
    }

    /** Question pages a second: each visitor begins, answers by PRG and looks at the question. */
    private static double questions(StartedRuntime runtime) throws IOException {
        TestPlanStats stats =
                testPlan(
                                httpDefaults().url(runtime.address("")),
                                threadGroup(
                                        VISITORS,
                                        1,
                                        httpSampler("begin", runtime.address("/web/sena/needs"))
                                                .children(
                                                        boundaryExtractor(
                                                                "ACTION",
                                                                "<form method=\"post\" action=\"",
                                                                "\"")),
                                        httpSampler("answer", "${__unescapeHtml(${ACTION})}")
                                                .method("POST"),
                                        forLoopController(
                                                PAGES,
                                                httpSampler("question", QUESTION_PAGE)
                                                        .children(
                                                                responseAssertion()
                                                                        .containsSubstrings(
                                                                                QUESTION)))))
                        .run();

        if (stats.overall().errorsCount() > 0) {
            throw new IllegalStateException(stats.overall().errorsCount() + " requests failed");
        }

        return stats.byLabel("question").samples().perSecond();
    }

    private static double bare(StartedRuntime runtime) throws IOException {
        return testPlan(
                        threadGroup(
                                VISITORS,
                                PAGES,
                                httpSampler("bare", runtime.address("/benchmark/page"))))
                .run()
                .byLabel("bare")
                .samples()
                .perSecond();
    }

    /** The page of a question as a visitor sees it. */
    private static byte[] questionPage(StartedRuntime runtime) throws Exception {
        HttpClient visitor =
                HttpClient.newBuilder()
                        .cookieHandler(new CookieManager())
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .build();
        String start =
                visitor.send(
                                HttpRequest.newBuilder(
                                                URI.create(runtime.address("/web/sena/needs")))
                                        .build(),
                                HttpResponse.BodyHandlers.ofString())
                        .body();
        Matcher forms = BEGIN.matcher(start);

        if (!forms.find()) {
            throw new IllegalStateException("The questionnaire can't be begun");
        }

        return visitor.send(
                        HttpRequest.newBuilder(
                                        URI.create(
                                                runtime.address(
                                                        forms.group(1).replace("&amp;", "&"))))
                                .POST(HttpRequest.BodyPublishers.noBody())
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }

    private static double seconds(java.time.Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
