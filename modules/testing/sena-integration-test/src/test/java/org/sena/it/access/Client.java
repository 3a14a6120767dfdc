package org.sena.it.access;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser of one person: keeps their cookies and goes where it is told, no further. */
final class Client {

    private static final Pattern TOKEN = Pattern.compile("name=\"p_auth\" value=\"([^\"]+)\"");
    private static final String PASSWORD = "sena-demo";

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI base;

    Client(URI base) {
        this.base = base;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).build());
    }

    /** Sends JSON by that method; nothing by GET. */
    HttpResponse<String> rest(String method, String path, String json)
            throws IOException, InterruptedException {
        BodyPublisher body =
                method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString(json);
        return send(
                request(path)
                        .method(method, body)
                        .header("Content-Type", "application/json")
                        .build());
    }

    void signIn(String user) throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(get("web/sena/login").body());
        if (!token.find()) {
            throw new AssertionError("The sign-in page has no token");
        }
        String form =
                "p_auth=" + encoded(token.group(1)) + "&user=" + user + "&password=" + PASSWORD;
        HttpResponse<String> answer =
                send(
                        request("web/sena/login")
                                .POST(BodyPublishers.ofString(form))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .build());
        if (answer.statusCode() != 303) {
            throw new AssertionError(user + " can't sign in: " + answer.statusCode());
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path));
    }

    private HttpResponse<String> send(HttpRequest request)
            throws IOException, InterruptedException {
        return http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
