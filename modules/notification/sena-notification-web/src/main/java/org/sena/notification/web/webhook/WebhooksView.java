package org.sena.notification.web.webhook;

import java.util.List;
import org.sena.notification.api.webhook.Webhook;
import org.sena.notification.api.webhook.Webhooks;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Cell;
import org.sena.web.kit.view.Table;
import org.sena.web.kit.view.Tone;

/** All connections of the organisation. */
public final class WebhooksView {

    private final Table table;

    WebhooksView(Page page, List<Webhook> webhooks) {
        table =
                Table.of(
                        page.text("webhooks.caption"),
                        page.text("webhook.address"),
                        page.text("webhook.state"),
                        page.text("webhook.since"));

        for (Webhook webhook : webhooks) {
            table.row(
                    Cell.link(
                            webhook.address(), page.renderUrl("webhook", "webhook", webhook.id())),
                    Cell.tag(state(page, webhook), tone(webhook)),
                    Cell.text(page.date(webhook.createdAt())));
        }
    }

    static String state(Page page, Webhook webhook) {
        if (!webhook.active()) {
            return page.text("webhook.state.off");
        }

        return webhook.failingSince()
                .map(since -> page.text("webhook.state.failing", page.moment(since)))
                .orElse(page.text("webhook.state.on"));
    }

    static Tone tone(Webhook webhook) {
        if (!webhook.active()) {
            return Tone.NEUTRAL;
        }

        return webhook.failingSince().isPresent() ? Tone.DANGER : Tone.SUCCESS;
    }

    public boolean isEmpty() {
        return table.rows().isEmpty();
    }

    public boolean canAdd() {
        return table.rows().size() < Webhooks.MOST;
    }

    public Table table() {
        return table;
    }
}
