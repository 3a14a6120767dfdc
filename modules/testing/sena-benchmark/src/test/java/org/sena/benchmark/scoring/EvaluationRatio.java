package org.sena.benchmark.scoring;

import static us.abstracta.jmeter.javadsl.JmeterDsl.httpSampler;
import static us.abstracta.jmeter.javadsl.JmeterDsl.testPlan;
import static us.abstracta.jmeter.javadsl.JmeterDsl.threadGroup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.http.entity.ContentType;
import org.sena.benchmark.Figures;
import us.abstracta.jmeter.javadsl.core.TestPlanStats;

/**
 * The public evaluation of a person's answers under load, against a bare JAX-RS resource that reads
 * the same request and answers the same bytes in the same runtime.
 */
public final class EvaluationRatio {

    private static final int CLIENTS = 16;
    private static final int REQUESTS = 200;
    private static final int ROUNDS = 3;
    private static final String QUESTIONNAIRE = "/o/sena/v1/questionnaires/needs";
    private static final String EVALUATION = QUESTIONNAIRE + "/evaluation";
    private static final String BARE = "/o/benchmark-bytes";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String base;

    private EvaluationRatio(String base) {
        this.base = base;
    }

    /**
     * @param arguments the address of a running product with this module's bundle in it
     */
    public static void main(String[] arguments) throws Exception {
        measure(arguments[0]);
    }

    /**
     * @param base for example {@code http://localhost:8080}
     */
    public static void measure(String base) throws IOException, InterruptedException {
        new EvaluationRatio(base).measure();
    }

    private void measure() throws IOException, InterruptedException {
        String answers = answers(JSON.readTree(get(QUESTIONNAIRE)));
        String evaluation = send("POST", EVALUATION, answers);

        send("PUT", BARE, evaluation);
        perSecond(EVALUATION, answers);
        perSecond(BARE, answers);

        List<Double> ratios = new ArrayList<>();

        for (int round = 0; round < ROUNDS; round++) {
            ratios.add(perSecond(EVALUATION, answers) / perSecond(BARE, answers));
        }

        Collections.sort(ratios);
        Figures.print(
                "evaluation of %d needs, %d bytes, %d clients: %.0f %% of a bare JAX-RS resource's"
                        + " throughput (median of %d, %.0f to %.0f %%)",
                JSON.readTree(evaluation).get("needs").size(),
                evaluation.length(),
                CLIENTS,
                100 * ratios.get(ROUNDS / 2),
                ROUNDS,
                100 * ratios.get(0),
                100 * ratios.get(ROUNDS - 1));
    }

    /** The first option of every question; so what one answer hides is dropped, as from people. */
    private static String answers(JsonNode questionnaire) {
        ObjectNode answers = JSON.createObjectNode();

        for (JsonNode group : questionnaire.get("groups")) {
            for (JsonNode question : group.get("questions")) {
                if (question.has("options")) {
                    chosen(answers, question).add(question.at("/options/0/id").asText());
                } else if (question.has("number")) {
                    chosen(answers, question).add(question.at("/number/maximum").asText());
                }
            }
        }

        return JSON.createObjectNode().set("answers", answers).toString();
    }

    private static ArrayNode chosen(ObjectNode answers, JsonNode question) {
        return answers.putArray(question.get("id").asText());
    }

    private double perSecond(String path, String body) throws IOException {
        TestPlanStats stats =
                testPlan(
                                threadGroup(
                                        CLIENTS,
                                        REQUESTS,
                                        httpSampler(base + path)
                                                .post(body, ContentType.APPLICATION_JSON)))
                        .run();

        if (stats.overall().errorsCount() > 0) {
            throw new IllegalStateException(
                    stats.overall().errorsCount() + " requests failed: " + path);
        }

        return stats.overall().samples().perSecond();
    }

    private String get(String path) throws IOException, InterruptedException {
        return client.send(
                        HttpRequest.newBuilder(URI.create(base + path)).build(),
                        BodyHandlers.ofString())
                .body();
    }

    private String send(String method, String path, String body)
            throws IOException, InterruptedException {
        var response =
                client.send(
                        HttpRequest.newBuilder(URI.create(base + path))
                                .header("Content-Type", "application/json")
                                .method(method, BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.ofString());

        if (response.statusCode() >= 300) {
            throw new IllegalStateException(response.statusCode() + ": " + response.body());
        }

        return response.body();
    }
}
