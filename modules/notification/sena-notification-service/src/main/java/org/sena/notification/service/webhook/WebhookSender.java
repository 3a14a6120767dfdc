package org.sena.notification.service.webhook;

import java.time.Clock;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.notification.api.delivery.Trouble;
import org.sena.notification.service.channel.DeliverySettings;
import org.sena.notification.service.channel.NotDeliveredException;
import org.sena.notification.service.channel.Outgoing;
import org.sena.notification.service.channel.Sender;
import org.sena.notification.service.channel.SiteLinks;
import org.sena.notification.service.store.model.WebhookEntry;
import org.sena.notification.service.store.service.WebhookEntryLocalService;

/** Calls case systems. An event keeps its id each time it is told, so it may be told again. */
@Component(configurationPid = "org.sena.notification.Delivery", service = WebhookSender.class)
public class WebhookSender implements Sender {

    private final WebhookCalling calling;
    private final WebhookRows rows;
    private final WebhookEntryLocalService webhooks;

    @Activate
    public WebhookSender(
            DeliverySettings settings,
            @Reference WebhookAccess access,
            @Reference WebhookRows rows,
            @Reference WebhookEntryLocalService webhooks) {
        this.rows = rows;
        this.webhooks = webhooks;
        calling = new WebhookCalling(access, new SiteLinks(settings.siteUrl()), Clock.systemUTC());
    }

    @Override
    public void send(Outgoing letter) {
        WebhookEntry row = webhooks.fetchWebhookEntry(letter.to());

        if (row == null) {
            throw NotDeliveredException.never(Trouble.SWITCHED_OFF);
        }

        calling.call(row.getAddress(), rows.secrets(row), letter.lines().get(0));
    }

    /** A case system knows an event again by its id. */
    @Override
    public Taken taken(String letterId) {
        return Taken.NO;
    }
}
