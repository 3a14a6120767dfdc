package org.sena.benchmark.scoring;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Answers the questionnaire to its end like a person without JavaScript, and takes the time. */
final class Person implements Callable<List<Long>> {

    private static final String FIELD = "_answer";
    private static final String ANSWER_FIELDS = "[name*=" + FIELD + "]";

    /** More than any questionnaire asks. */
    private static final int MOST_QUESTIONS = 150;

    private final HttpClient client;
    private final String base;
    private final Map<String, String> cookies = new HashMap<>();
    private final List<Long> waits = new ArrayList<>();

    Person(HttpClient client, String base) {
        this.client = client;
        this.base = base;
    }

    /** How long each answer took until the next question was there, in nanoseconds. */
    @Override
    public List<Long> call() throws IOException, InterruptedException {
        Document page = get(base + "/web/sena/needs");
        Element begin = page.selectFirst("form[method=post][action*=begin]");

        if (begin == null) {
            throw new IllegalStateException("The questionnaire can't be begun");
        }
        page = post(begin, Map.of());

        for (int question = 0; question < MOST_QUESTIONS; question++) {
            Element form = page.selectFirst("form[method=post]:has(" + ANSWER_FIELDS + ")");

            if (form == null) {
                return waits;
            }

            long before = System.nanoTime();

            page = post(form, answer(form));
            waits.add(System.nanoTime() - before);
        }

        throw new IllegalStateException("The questionnaire has no end");
    }

    private static Map<String, String> answer(Element form) {
        Element choice = form.selectFirst("input[type=radio], input[type=checkbox]");
        Element skip = form.selectFirst("button[name$=_skip]");
        Map<String, String> answer = new LinkedHashMap<>();

        if (choice != null) {
            answer.put(choice.attr("name"), choice.attr("value"));
        } else if (skip != null) {
            answer.put(skip.attr("name"), skip.attr("value"));
        } else {
            for (Element field : form.select(ANSWER_FIELDS)) {
                answer.put(field.attr("name"), typed(field));
            }
        }

        return answer;
    }

    private static String typed(Element field) {
        if (field.attr("autocomplete").equals("postal-code")) {
            return "PE29 3TN";
        }
        if (field.attr("name").endsWith("year")) {
            return "1980";
        }

        return field.attr("name").endsWith(FIELD) ? "40" : "1";
    }

    private Document post(Element form, Map<String, String> typed)
            throws IOException, InterruptedException {
        Map<String, String> fields = new LinkedHashMap<>();

        form.select("input[type=hidden]").forEach(f -> fields.put(f.attr("name"), f.attr("value")));
        fields.putAll(typed);

        return page(
                HttpRequest.newBuilder(URI.create(base).resolve(form.attr("action")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        fields.entrySet().stream()
                                                .map(f -> coded(f.getKey(), f.getValue()))
                                                .collect(Collectors.joining("&")))));
    }

    private Document get(String address) throws IOException, InterruptedException {
        return page(HttpRequest.newBuilder(URI.create(address)));
    }

    private Document page(HttpRequest.Builder request) throws IOException, InterruptedException {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(c -> c.getKey() + "=" + c.getValue())
                            .collect(Collectors.joining("; ")));
        }

        HttpResponse<String> response =
                client.send(request.build(), HttpResponse.BodyHandlers.ofString());

        response.headers().allValues("Set-Cookie").forEach(this::keep);

        if (response.statusCode() == 302 || response.statusCode() == 303) {
            return get(
                    response.uri()
                            .resolve(response.headers().firstValue("Location").orElseThrow())
                            .toString());
        }
        if (response.statusCode() != 200) {
            throw new IllegalStateException(response.statusCode() + ": " + response.uri());
        }

        return Jsoup.parse(response.body());
    }

    private void keep(String setCookie) {
        String[] pair = setCookie.split(";", 2)[0].split("=", 2);

        cookies.put(pair[0], pair[1]);
    }

    private static String coded(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                + "="
                + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
