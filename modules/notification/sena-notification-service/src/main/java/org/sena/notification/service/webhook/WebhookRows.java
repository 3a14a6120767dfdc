package org.sena.notification.service.webhook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.People;
import org.sena.identity.api.Person;
import org.sena.identity.api.Role;
import org.sena.notification.api.ImmutableNotice;
import org.sena.notification.api.Notifications;
import org.sena.notification.api.Recipient;
import org.sena.notification.service.outbox.Time;
import org.sena.notification.service.store.model.WebhookEntry;
import org.sena.notification.service.store.service.WebhookEntryLocalService;
import org.sena.privacy.api.FieldCipher;

/** What is known of a webhook, and how it fares. In the caller's transaction. */
@Component(service = WebhookRows.class)
public class WebhookRows {

    /** The kind of a test call, which goes out even while the webhook is switched off. */
    static final String TEST = "webhook.test";

    private static final String OFF = "webhook.off";

    @Reference private WebhookAccess access;
    @Reference private FieldCipher cipher;
    @Reference private Notifications notifications;
    @Reference private People people;
    @Reference private WebhookEntryLocalService rows;
    @Reference private Time time;

    /** Whether a letter of that kind is to go there. */
    public boolean isWanted(String webhookId, String kind) {
        return Optional.ofNullable(rows.fetchWebhookEntry(webhookId))
                .filter(row -> row.isActive() || kind.equals(TEST))
                .isPresent();
    }

    /** A call got through. */
    public void reached(String webhookId) {
        Optional.ofNullable(rows.lock(webhookId))
                .filter(row -> row.getFailingSince() != null)
                .ifPresent(
                        row -> {
                            row.setFailingSince(null);
                            rows.updateWebhookEntry(row);
                        });
    }

    /** A call did not get through; when none did for long, it is switched off. */
    public void missed(String webhookId) {
        Optional.ofNullable(rows.lock(webhookId))
                .filter(WebhookEntry::isActive)
                .ifPresent(this::missed);
    }

    private void missed(WebhookEntry row) {
        Instant now = time.now();

        if (row.getFailingSince() == null) {
            row.setFailingSince(Date.from(now));
        } else if (row.getFailingSince().toInstant().plus(access.switchOffAfter()).isBefore(now)) {
            row.setActive(false);
            tellManagers(row);
        }

        rows.updateWebhookEntry(row);
    }

    private void tellManagers(WebhookEntry row) {
        for (Person person : people.ofOrganisation(row.getOrganisationId())) {
            if (person.roles().contains(Role.ORGANISATION_MANAGER)) {
                notifications.tell(
                        ImmutableNotice.builder()
                                .key(
                                        OFF
                                                + ":"
                                                + row.getWebhookId()
                                                + ":"
                                                + row.getFailingSince().getTime()
                                                + ":"
                                                + person.userId())
                                .kind(OFF)
                                .to(Recipient.user(person.userId()))
                                .reference(shortId(row))
                                .link("organisation/webhooks")
                                .about(row.getWebhookId())
                                .build());
            }
        }
    }

    /** The first part of its id is enough to tell it from the others. */
    static String shortId(WebhookEntry row) {
        return row.getWebhookId().split("-")[0];
    }

    /** Under a name of its own among the keys: it is nobody's personal data. */
    String seal(String webhookId, String secret) {
        return cipher.seal(keyOf(webhookId), secret);
    }

    /** The secrets that sign now, the newest first. */
    List<String> secrets(WebhookEntry row) {
        List<String> secrets = new ArrayList<>();

        secrets.add(cipher.open(keyOf(row.getWebhookId()), row.getSecret()));

        if (row.getFormerUntil() != null && row.getFormerUntil().toInstant().isAfter(time.now())) {
            secrets.add(cipher.open(keyOf(row.getWebhookId()), row.getFormerSecret()));
        }

        return secrets;
    }

    private static String keyOf(String webhookId) {
        return "webhook:" + webhookId;
    }
}
