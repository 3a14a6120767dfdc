package org.sena.it.directory.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who reads the feeds, and may be signed in. */
final class Feed {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Pattern TOKEN = Pattern.compile("name=\"p_auth\" value=\"([^\"]+)\"");

    private final URI site;
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    /**
     * @param site with a slash at its end
     */
    Feed(URI site) {
        this.site = site;
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What is at {@code /o/oruk/…}, which has to be there. */
    JsonNode json(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path);

        assertEquals(200, answer.statusCode(), path + ": " + answer.body());

        return MAPPER.readTree(answer.body());
    }

    /**
     * @param headers names and values, in turn
     */
    HttpResponse<String> get(String path, String... headers)
            throws IOException, InterruptedException {
        return send("GET", path, "", headers);
    }

    HttpResponse<String> send(String method, String path, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(site.resolve("o/oruk/" + path))
                        .method(
                                method,
                                body.isEmpty()
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofString(body));

        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }

        return http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** All items of a list, page by page. */
    List<JsonNode> all(String path) throws IOException, InterruptedException {
        List<JsonNode> items = new ArrayList<>();
        boolean last = false;
        String contents = path.startsWith("v1") || path.contains("/v1/") ? "content" : "contents";
        String flag = contents.equals("content") ? "last" : "last_page";

        for (int page = 1; !last; page++) {
            JsonNode list = json(path + (path.contains("?") ? "&" : "?") + "page=" + page);

            list.get(contents).forEach(items::add);
            last = list.get(flag).asBoolean();
        }

        return items;
    }

    static JsonNode parse(String json) throws IOException {
        return MAPPER.readTree(json);
    }

    Feed signIn(String user) throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(get("../../web/sena/login").body());

        if (!token.find()) {
            throw new AssertionError("The sign-in page has no token");
        }

        HttpResponse<String> answer =
                send(
                        "POST",
                        "../../web/sena/login",
                        "p_auth="
                                + encoded(token.group(1))
                                + "&user="
                                + user
                                + "&password=sena-demo",
                        "Content-Type",
                        "application/x-www-form-urlencoded");

        assertEquals(303, answer.statusCode(), user + " can't sign in");

        return this;
    }
}
