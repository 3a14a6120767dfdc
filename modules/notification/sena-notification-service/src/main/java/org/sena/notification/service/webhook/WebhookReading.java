package org.sena.notification.service.webhook;

import java.util.Date;
import java.util.Optional;
import org.sena.notification.api.webhook.ImmutableWebhook;
import org.sena.notification.api.webhook.Webhook;
import org.sena.notification.service.store.model.WebhookEntry;

/** Reads a webhook from its row, without its secret. */
final class WebhookReading {

    private WebhookReading() {}

    static Webhook webhook(WebhookEntry row) {
        return ImmutableWebhook.builder()
                .id(row.getWebhookId())
                .organisationId(row.getOrganisationId())
                .address(row.getAddress())
                .topics(Topics.read(row.getTopics()))
                .active(row.isActive())
                .failingSince(Optional.ofNullable(row.getFailingSince()).map(Date::toInstant))
                .formerSecretUntil(Optional.ofNullable(row.getFormerUntil()).map(Date::toInstant))
                .createdAt(row.getCreateDate().toInstant())
                .build();
    }
}
