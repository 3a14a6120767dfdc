package org.sena.notification.service.webhook;

import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.notification.api.Recipient;
import org.sena.notification.api.delivery.LetterState;
import org.sena.notification.api.webhook.ImmutableWebhookCall;
import org.sena.notification.api.webhook.WebhookCall;
import org.sena.notification.service.letter.LetterRows;
import org.sena.notification.service.letter.Target;
import org.sena.notification.service.outbox.Time;
import org.sena.notification.service.store.model.LetterEntry;
import org.sena.notification.service.store.model.NoticeEntry;
import org.sena.notification.service.store.model.WebhookEntry;
import org.sena.notification.service.store.service.LetterEntryLocalService;
import org.sena.notification.service.store.service.LetterLineEntryLocalService;
import org.sena.notification.service.store.service.NoticeEntryLocalService;

/** The calls of a webhook, made and to be made. In the caller's transaction. */
@Component(service = WebhookCalls.class)
public class WebhookCalls {

    @Reference private LetterEntryLocalService letters;
    @Reference private LetterRows letterRows;
    @Reference private LetterLineEntryLocalService lines;
    @Reference private NoticeEntryLocalService notices;
    @Reference private Time time;

    /** An event that goes to this webhook alone. */
    void test(WebhookEntry webhook) {
        String id = UUID.randomUUID().toString();
        NoticeEntry notice = notices.createNoticeEntry(id);

        notice.setNoticeKey(WebhookRows.TEST + ":" + id);
        notice.setKind(WebhookRows.TEST);
        notice.setRecipientKind(Recipient.Kind.ORGANISATION.name());
        notice.setRecipientId(webhook.getOrganisationId());
        notice.setReference(WebhookRows.shortId(webhook));
        notice.setLink("organisation/webhooks");
        notice.setAbout(webhook.getWebhookId());
        notice.setCreateDate(time.date());
        notices.addNoticeEntry(notice);
        letterRows.single(
                notice, Target.of(Target.Kind.WEBHOOK, webhook.getWebhookId()), time.now());
    }

    List<WebhookCall> newest(String webhookId, int limit) {
        return letters.ofTarget(webhookId, limit).stream()
                .map(this::call)
                .collect(Collectors.toUnmodifiableList());
    }

    void removeAll(String webhookId) {
        lines.removeOfTarget(webhookId);
        letters.removeOfTarget(webhookId);
    }

    private WebhookCall call(LetterEntry row) {
        return ImmutableWebhookCall.builder()
                .kind(row.getKind())
                .reference(reference(row.getLetterId()))
                .state(LetterState.valueOf(row.getState()))
                .trouble(LetterRows.trouble(row))
                .tries(row.getTries())
                .createdAt(row.getCreateDate().toInstant())
                .endedAt(Optional.ofNullable(row.getEndDate()).map(Date::toInstant))
                .build();
    }

    private String reference(String letterId) {
        return lines.ofLetter(letterId).stream()
                .map(line -> notices.fetchNoticeEntry(line.getNoticeId()))
                .map(NoticeEntry::getReference)
                .findFirst()
                .orElse("");
    }
}
