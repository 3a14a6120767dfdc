package org.sena.runtime;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.sena.runtime.failure.StartFailure;

/**
 * The page that people see first. It answers with something else than 200 as long as a portlet that
 * belongs on it is not there; the HTTP server answers much earlier.
 */
final class FirstPage {

    private static final String PATH = "/web/sena";
    private static final int MILLISECONDS_BETWEEN_LOOKS = 50;

    private final URI address;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    FirstPage(String baseUrl) {
        address = URI.create(baseUrl + PATH);
    }

    URI address() {
        return address;
    }

    /**
     * Waits until the page answers with its content.
     *
     * @throws StartFailure if it does not within the time
     */
    void await(Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        String answer = look();
        while (!answer.isEmpty()) {
            if (System.nanoTime() > deadline) {
                throw new StartFailure(
                        "The first page, "
                                + address
                                + ", does not answer ("
                                + answer
                                + "). The log above says why");
            }
            TimeUnit.MILLISECONDS.sleep(MILLISECONDS_BETWEEN_LOOKS);
            answer = look();
        }
    }

    /** Returns what is wrong with the answer; empty if nothing. */
    private String look() throws InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(10)).build();
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                return "status " + response.statusCode();
            }
            return response.body().isBlank() ? "an empty page" : "";
        } catch (IOException e) {
            return "no answer";
        }
    }
}
