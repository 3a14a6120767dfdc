package org.sena.directory.exchange.feed.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.sena.outbound.LimitedBody;
import org.sena.outbound.RetryAfter;

/** Asks one question at a time, by the JDK's client. For one thread. */
public final class PoliteWeb implements Web {

    private static final int TOO_MANY = 429;
    private static final int UNAVAILABLE = 503;

    private final HttpClient client;
    private final Destinations destinations;
    private final Manners manners;
    private final Pause pause;
    private final Clock clock;
    private boolean asked;

    public PoliteWeb(Destinations destinations, Manners manners, Pause pause, Clock clock) {
        this.destinations = destinations;
        this.manners = manners;
        this.pause = pause;
        this.clock = clock;
        client =
                HttpClient.newBuilder()
                        .connectTimeout(manners.patience())
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .build();
    }

    @Override
    public Answer get(URI address, Optional<String> etag) {
        Duration wait = manners.backOff();

        for (int again = 1; ; again++) {
            String failure;

            try {
                HttpResponse<byte[]> response = follow(address, etag);
                int status = response.statusCode();

                if (isAnswer(status)) {
                    return answer(response);
                }

                failure = "It answers with status " + status;
                wait = wait(status, response.headers(), wait);
            } catch (LimitedBody.TooLongException e) {
                throw new FeedBrokenException(
                        "Its answer is longer than " + manners.maximumBytes() + " bytes", e);
            } catch (IOException e) {
                failure = "It does not answer: " + reason(e);
            }

            if (again == manners.tries()) {
                throw new FeedBrokenException(failure + ", asked " + again + " times");
            }

            rest(wait);
            wait = wait.multipliedBy(2);
        }
    }

    private static boolean isAnswer(int status) {
        return status >= 200 && status < 300
                || status == 304
                || status == 400
                || status == 404
                || status == 410;
    }

    /** How long to wait before asking again. */
    private Duration wait(int status, HttpHeaders headers, Duration ours) {
        if (status < 500 && status != TOO_MANY) {
            throw new FeedBrokenException("It refuses us with status " + status);
        }

        if (status != TOO_MANY && status != UNAVAILABLE) {
            return ours;
        }

        Duration asked =
                headers.firstValue("Retry-After")
                        .flatMap(value -> RetryAfter.of(value, clock.instant()))
                        .orElse(ours);

        if (asked.compareTo(manners.longestWait()) > 0) {
            throw new FeedBusyException(asked);
        }

        return asked;
    }

    private HttpResponse<byte[]> follow(URI first, Optional<String> etag) throws IOException {
        URI address = first;

        for (int hops = 0; hops <= manners.maximumRedirects(); hops++) {
            destinations.check(address);

            HttpResponse<byte[]> response = ask(address, etag);
            Optional<String> next = response.headers().firstValue("Location");

            if (!isRedirect(response.statusCode()) || next.isEmpty()) {
                return response;
            }

            address = next(address, next.get());
        }

        throw new FeedBrokenException("It leads elsewhere again and again");
    }

    private static boolean isRedirect(int status) {
        return status >= 301 && status <= 308 && status != 304 && status != 305 && status != 306;
    }

    /** Never from https to http: nobody on the way shall read or change what is sent. */
    private static URI next(URI from, String location) {
        URI to;

        try {
            to = from.resolve(location);
        } catch (IllegalArgumentException e) {
            throw new FeedBrokenException("It leads to what is no address: " + location, e);
        }

        if ("https".equals(from.getScheme()) && !"https".equals(to.getScheme())) {
            throw new FeedBrokenException("It leads from a safe address to an unsafe one");
        }

        return to;
    }

    private HttpResponse<byte[]> ask(URI address, Optional<String> etag) throws IOException {
        if (asked) {
            rest(manners.pause());
        }

        asked = true;

        HttpRequest.Builder request =
                HttpRequest.newBuilder(address)
                        .timeout(manners.patience())
                        .header("Accept", "application/json")
                        .header("User-Agent", manners.userAgent());

        etag.ifPresent(known -> request.header("If-None-Match", known));

        AtomicReference<LimitedBody> body = new AtomicReference<>();
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(
                        request.build(),
                        info -> {
                            body.set(new LimitedBody(manners.maximumBytes()));
                            return body.get();
                        });

        return await(answer, body);
    }

    private HttpResponse<byte[]> await(
            CompletableFuture<HttpResponse<byte[]>> answer, AtomicReference<LimitedBody> body)
            throws IOException {
        try {
            return answer.get(manners.wholePatience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            hangUp(answer, body);

            throw new IOException("it was not done in time", e);
        } catch (InterruptedException e) {
            hangUp(answer, body);

            throw new StoppedException(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException) {
                throw (IOException) e.getCause();
            }

            throw new IOException(e.getCause());
        }
    }

    private static void hangUp(
            CompletableFuture<HttpResponse<byte[]>> answer, AtomicReference<LimitedBody> body) {
        answer.cancel(true);

        if (body.get() != null) {
            body.get().hangUp(new IOException("hung up"));
        }
    }

    private void rest(Duration time) {
        try {
            pause.take(time);
        } catch (InterruptedException e) {
            throw new StoppedException(e);
        }
    }

    private static Answer answer(HttpResponse<byte[]> response) {
        return ImmutableAnswer.builder()
                .status(response.statusCode())
                .body(response.body())
                .etag(response.headers().firstValue("ETag"))
                .build();
    }

    private static String reason(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
