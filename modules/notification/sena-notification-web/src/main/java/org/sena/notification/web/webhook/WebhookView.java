package org.sena.notification.web.webhook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sena.notification.api.Topic;
import org.sena.notification.api.webhook.Webhook;
import org.sena.notification.api.webhook.WebhookCall;
import org.sena.notification.web.desk.LetterWords;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Cell;
import org.sena.web.kit.view.SummaryRow;
import org.sena.web.kit.view.Table;

/** One connection with its last calls. */
public final class WebhookView {

    private final Page page;
    private final Webhook webhook;
    private final Table calls;

    WebhookView(Page page, Webhook webhook, List<WebhookCall> calls) {
        this.page = page;
        this.webhook = webhook;
        this.calls =
                Table.of(
                        page.text("calls.caption"),
                        page.text("calls.what"),
                        page.text("calls.reference"),
                        page.text("calls.at"),
                        page.text("calls.state"),
                        page.text("calls.why"));
        calls.forEach(this::add);
    }

    private void add(WebhookCall call) {
        calls.row(
                Cell.text(call.kind()),
                Cell.text(call.reference()),
                Cell.text(page.moment(call.endedAt().orElse(call.createdAt()))),
                Cell.tag(page.text("letter.state." + call.state()), LetterWords.tone(call.state())),
                Cell.text(
                        call.trouble()
                                .map(trouble -> LetterWords.why(page, trouble))
                                .orElse(page.text("desk.nothing"))));
    }

    public String id() {
        return webhook.id();
    }

    public List<SummaryRow> facts() {
        List<SummaryRow> facts = new ArrayList<>();

        facts.add(SummaryRow.of(page.text("webhook.address"), webhook.address()));
        facts.add(SummaryRow.of(page.text("webhook.state"), WebhooksView.state(page, webhook)));
        facts.add(
                SummaryRow.of(
                        page.text("webhook.topics"),
                        webhook.topics().stream()
                                .sorted()
                                .map(Topic::name)
                                .map(topic -> page.text("topic." + topic))
                                .collect(Collectors.toList())));
        webhook.formerSecretUntil()
                .ifPresent(
                        until ->
                                facts.add(
                                        SummaryRow.of(
                                                page.text("webhook.former"), page.moment(until))));

        return facts;
    }

    public boolean isActive() {
        return webhook.active();
    }

    public boolean hasCalls() {
        return !calls.rows().isEmpty();
    }

    public Table calls() {
        return calls;
    }
}
