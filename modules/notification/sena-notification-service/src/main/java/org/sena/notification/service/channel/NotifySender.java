package org.sena.notification.service.channel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.sena.notification.api.delivery.Trouble;

/**
 * By GOV.UK Notify. Each letter carries its id as {@code reference}, by which Notify can be asked
 * later whether it took it. Source: GOV.UK Notify, REST API documentation.
 */
public final class NotifySender implements Sender {

    private static final String EMAIL = "/v2/notifications/email";
    private static final String ASK = "/v2/notifications?template_type=email&reference=";

    private final ObjectMapper json = new ObjectMapper();
    private final DeliverySettings settings;
    private final Supplier<NotifyKey> key;
    private final LetterText text;
    private final Wording wording;
    private final SiteLinks links;
    private final Clock clock;
    private final HttpClient client;

    /**
     * @param key read for each letter, so that a changed key counts at once
     */
    NotifySender(DeliverySettings settings, Supplier<NotifyKey> key, Clock clock) {
        this.settings = settings;
        this.key = key;
        this.clock = clock;
        wording = new Wording();
        links = new SiteLinks(settings.siteUrl());
        text = new LetterText(links, wording);
        client =
                HttpClient.newBuilder()
                        .connectTimeout(patience())
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .build();
    }

    @Override
    public void send(Outgoing letter) {
        HttpResponse<String> answer = post(body(letter));

        if (answer.statusCode() != 201) {
            throw NotifyAnswer.refusal(answer.statusCode(), error(answer), clock.instant());
        }
    }

    @Override
    public Taken taken(String letterId) {
        try {
            HttpResponse<String> answer =
                    ask(request(ASK + URLEncoder.encode(letterId, StandardCharsets.UTF_8)).GET());
            JsonNode found = json.readTree(answer.body()).path("notifications");

            if (answer.statusCode() != 200 || !found.isArray()) {
                throw NotDeliveredException.later(Trouble.BROKEN);
            }

            return found.isEmpty() ? Taken.NO : Taken.YES;
        } catch (IOException e) {
            throw NotDeliveredException.later(Trouble.AWAY);
        }
    }

    private String body(Outgoing letter) {
        ObjectNode body = json.createObjectNode();
        ObjectNode words = body.putObject("personalisation");

        body.put("email_address", letter.to());
        body.put("template_id", template(letter));
        body.put("reference", letter.id());

        if (letter.daily()) {
            words.put("list", text.list(letter));
        } else {
            Line line = letter.lines().get(0);

            words.put("reference", line.reference());
            words.put("link", links.to(line.link()));
            words.put("what", wording.sentence(line.kind()));
        }

        return body.toString();
    }

    private String template(Outgoing letter) {
        String template =
                letter.daily() ? settings.notifyDailyTemplate() : settings.notifyTemplate();

        if (template.isBlank()) {
            throw NotDeliveredException.later(Trouble.NOT_SET_UP);
        }

        return template;
    }

    /** Until it is connected nothing has left; after that a silence says nothing. */
    private HttpResponse<String> post(String body) {
        try {
            return ask(
                    request(EMAIL)
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(body)));
        } catch (ConnectException | HttpConnectTimeoutException e) {
            throw NotDeliveredException.later(Trouble.AWAY);
        } catch (IOException e) {
            throw NotDeliveredException.inDoubt(Trouble.AWAY);
        }
    }

    private HttpRequest.Builder request(String path) {
        try {
            return HttpRequest.newBuilder(URI.create(settings.notifyUrl() + path))
                    .timeout(patience())
                    .header("Authorization", "Bearer " + key.get().token(clock.instant()));
        } catch (IllegalArgumentException e) {
            throw NotDeliveredException.later(Trouble.NOT_SET_UP);
        }
    }

    private HttpResponse<String> ask(HttpRequest.Builder request) throws IOException {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();

            throw new IOException("interrupted", e);
        }
    }

    private JsonNode error(HttpResponse<String> answer) {
        try {
            return json.readTree(answer.body()).path("errors").path(0);
        } catch (IOException e) {
            return json.missingNode();
        }
    }

    private Duration patience() {
        return Duration.ofSeconds(settings.patienceSeconds());
    }
}
