package org.sena.it.needs;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who calls {@code /o/sena/v1/…}, and may be signed in. */
final class Rest {

    private static final Pattern TOKEN = Pattern.compile("name=\"p_auth\" value=\"([^\"]+)\"");

    private final URI site;
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    Rest(URI site) {
        this.site = site;
    }

    Rest signIn(String user) throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(get("../../../web/sena/login").body());

        if (!token.find()) {
            throw new AssertionError("The sign-in page has no token");
        }

        HttpResponse<String> answer =
                send(
                        "POST",
                        "../../../web/sena/login",
                        "p_auth=" + token.group(1) + "&user=" + user + "&password=sena-demo",
                        "Content-Type",
                        "application/x-www-form-urlencoded");

        if (answer.statusCode() != 303) {
            throw new AssertionError(user + " can't sign in: " + answer.statusCode());
        }

        return this;
    }

    /**
     * @param headers names and values, in turn
     */
    HttpResponse<String> get(String path, String... headers)
            throws IOException, InterruptedException {
        return send("GET", path, "", headers);
    }

    HttpResponse<String> json(String method, String path, String body)
            throws IOException, InterruptedException {
        return send(method, path, body, "Content-Type", "application/json");
    }

    HttpResponse<String> send(String method, String path, String body, String... headers)
            throws IOException, InterruptedException {
        return send(method, path, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    HttpResponse<String> send(String method, String path, byte[] body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(site.resolve("o/sena/v1/").resolve(path))
                        .method(
                                method,
                                body.length == 0
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofByteArray(body));

        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }

        return http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
