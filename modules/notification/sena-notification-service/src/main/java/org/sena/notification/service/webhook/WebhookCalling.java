package org.sena.notification.service.webhook;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javax.net.ssl.SSLException;
import org.sena.notification.api.delivery.Trouble;
import org.sena.notification.api.webhook.WebhookRefusedException;
import org.sena.notification.service.channel.Line;
import org.sena.notification.service.channel.NotDeliveredException;
import org.sena.notification.service.channel.SiteLinks;
import org.sena.outbound.LimitedBody;
import org.sena.outbound.RetryAfter;

/** One call: what is sent, and what an answer means. */
final class WebhookCalling {

    /** Nobody reads the answer; a long one is a mistake. */
    private static final int LONGEST_ANSWER = 64 * 1024;

    private final WebhookAccess access;
    private final SiteLinks links;
    private final Clock clock;

    WebhookCalling(WebhookAccess access, SiteLinks links, Clock clock) {
        this.access = access;
        this.links = links;
        this.clock = clock;
    }

    /**
     * @param secrets that sign, the newest first
     * @throws NotDeliveredException when the answer is not 2xx
     */
    void call(String address, List<String> secrets, Line line) {
        URI to = check(address);
        Instant now = clock.instant();
        String body = CloudEvent.json(line, links);
        HttpRequest request =
                HttpRequest.newBuilder(to)
                        .timeout(access.patience())
                        .header("Content-Type", CloudEvent.CONTENT_TYPE)
                        .header("User-Agent", "SENA-Webhooks/1.0")
                        .header("webhook-id", line.id())
                        .header("webhook-timestamp", Long.toString(now.getEpochSecond()))
                        .header("webhook-signature", signatures(secrets, line.id(), now, body))
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();

        judge(answer(request));
    }

    private static String signatures(List<String> secrets, String id, Instant now, String body) {
        return secrets.stream()
                .map(secret -> Secret.sign(secret, id, now.getEpochSecond(), body))
                .collect(Collectors.joining(" "));
    }

    private URI check(String address) {
        try {
            return access.check(address);
        } catch (WebhookRefusedException e) {
            switch (e.problem()) {
                case PRIVATE_ADDRESS:
                    throw NotDeliveredException.later(Trouble.PRIVATE_ADDRESS);
                case NOBODY_THERE:
                    throw NotDeliveredException.later(Trouble.AWAY);
                default:
                    throw NotDeliveredException.never(Trouble.REFUSED);
            }
        }
    }

    /** Whole, or none: neither a silent nor an endless answer holds the thread. */
    private HttpResponse<byte[]> answer(HttpRequest request) {
        HttpClient client = access.client();
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request, info -> new LimitedBody(LONGEST_ANSWER));

        try {
            return answer.get(access.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);

            throw NotDeliveredException.later(Trouble.AWAY);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();

            throw NotDeliveredException.later(Trouble.AWAY);
        } catch (ExecutionException e) {
            throw NotDeliveredException.later(trouble(e.getCause()));
        }
    }

    private static Trouble trouble(Throwable cause) {
        if (cause instanceof SSLException) {
            return Trouble.CERTIFICATE;
        }

        return cause instanceof LimitedBody.TooLongException ? Trouble.BROKEN : Trouble.AWAY;
    }

    private void judge(HttpResponse<byte[]> answer) {
        int status = answer.statusCode();

        if (status >= 200 && status < 300) {
            return;
        }

        if (status == 429 || status == 503) {
            throw NotDeliveredException.after(Trouble.BUSY, wish(answer));
        }

        if (status == 410) {
            throw NotDeliveredException.never(Trouble.REFUSED);
        }

        throw NotDeliveredException.later(trouble(status));
    }

    private static Trouble trouble(int status) {
        if (status >= 500) {
            return Trouble.BROKEN;
        }

        if (status >= 300 && status < 400) {
            return Trouble.LEADS_ELSEWHERE;
        }

        return status == 401 || status == 403 ? Trouble.NOT_LET_IN : Trouble.REFUSED;
    }

    private Duration wish(HttpResponse<byte[]> answer) {
        return answer.headers()
                .firstValue("Retry-After")
                .flatMap(value -> RetryAfter.of(value, clock.instant()))
                .orElse(Duration.ZERO);
    }
}
