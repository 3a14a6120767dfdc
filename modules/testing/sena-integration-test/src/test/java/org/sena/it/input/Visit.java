package org.sena.it.input;

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
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One person's visit, form by form, without a browser that would keep forms in shape. */
final class Visit {

    static final String FORM = "application/x-www-form-urlencoded";

    private final HttpClient http =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .version(HttpClient.Version.HTTP_1_1)
                    .build();

    private URI address;
    private HttpResponse<String> answer;

    Visit(URI base) {
        this.address = base;
    }

    void open(String path) throws IOException, InterruptedException {
        arrive(send(HttpRequest.newBuilder(address.resolve(path)).build()));
    }

    /** Follows the link back to the page before. */
    void goBack() throws IOException, InterruptedException {
        open(unescaped(found("class=\"sena-back-link\" href=\"([^\"]*)\"")));
    }

    /** Opens the page anew. */
    void reload() throws IOException, InterruptedException {
        open(address.toString());
    }

    /** Where the form of that action on this page is sent to. */
    String form(String action) {
        return unescaped(found("action=\"([^\"]*javax\\.portlet\\.action=" + action + "[^\"]*)\""));
    }

    /** Sends the form of that action and goes where it leads; the fields are names and values. */
    void submit(String action, String... fields) throws IOException, InterruptedException {
        arrive(post(form(action), FORM, encoded(fields)));
    }

    /** Sends whatever this is; the visit stays where it was. */
    HttpResponse<String> post(String form, String type, String body)
            throws IOException, InterruptedException {
        return send(
                HttpRequest.newBuilder(address.resolve(form))
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body))
                        .build());
    }

    /** What the page has at that place: the first group of the expression. */
    String found(String expression) {
        return found(answer.body(), expression);
    }

    static String found(String page, String expression) {
        Matcher matcher = Pattern.compile(expression).matcher(page);
        if (!matcher.find()) {
            throw new AssertionError("No " + expression + " in " + page);
        }
        return matcher.group(1);
    }

    String page() {
        return answer.body();
    }

    static String encoded(String... fields) {
        StringJoiner form = new StringJoiner("&");
        for (int i = 0; i < fields.length; i += 2) {
            form.add(encoded(fields[i]) + "=" + encoded(fields[i + 1]));
        }
        return form.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String unescaped(String attribute) {
        return attribute.replace("&amp;", "&");
    }

    private void arrive(HttpResponse<String> at) {
        if (at.statusCode() != 200) {
            throw new AssertionError(at.statusCode() + " at " + at.uri() + ": " + at.body());
        }
        answer = at;
        address = at.uri();
    }

    private HttpResponse<String> send(HttpRequest request)
            throws IOException, InterruptedException {
        return http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
