package org.sena.notification.service.webhook;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.notification.api.Topic;
import org.sena.notification.api.webhook.ImmutableNewSecret;
import org.sena.notification.api.webhook.NewSecret;
import org.sena.notification.api.webhook.Webhook;
import org.sena.notification.api.webhook.WebhookCall;
import org.sena.notification.api.webhook.WebhookRefusedException;
import org.sena.notification.api.webhook.WebhookRefusedException.Problem;
import org.sena.notification.api.webhook.Webhooks;
import org.sena.notification.service.outbox.Forgetting;
import org.sena.notification.service.outbox.Time;
import org.sena.notification.service.store.model.WebhookEntry;
import org.sena.notification.service.store.service.WebhookEntryLocalService;

@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class WebhooksUseCase implements AopService, Webhooks {

    private static final Duration FORMER = Duration.ofHours(24);
    private static final int MOST_CALLS = 100;

    @Reference private WebhookAccess access;
    @Reference private WebhookCalls calls;
    @Reference private Forgetting forgetting;
    @Reference private Managers managers;
    @Reference private WebhookRows rows;
    @Reference private Time time;
    @Reference private WebhookEntryLocalService webhooks;

    private final SecureRandom random = new SecureRandom();

    @Override
    public List<Webhook> own() {
        return webhooks.ofOrganisation(managers.organisation("webhook.list")).stream()
                .map(WebhookReading::webhook)
                .collect(Collectors.toUnmodifiableList());
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public NewSecret add(String address, Set<Topic> topics) {
        String organisationId = managers.organisation("webhook.add");

        if (topics.isEmpty()) {
            throw new WebhookRefusedException(Problem.NO_TOPIC);
        }

        if (webhooks.ofOrganisation(organisationId).size() >= MOST) {
            throw new WebhookRefusedException(Problem.TOO_MANY);
        }

        WebhookEntry row = webhooks.createWebhookEntry(UUID.randomUUID().toString());
        String secret = Secret.make(random);

        row.setOrganisationId(organisationId);
        row.setAddress(access.check(address).toString());
        row.setTopics(Topics.write(topics));
        row.setActive(true);
        row.setSecret(rows.seal(row.getWebhookId(), secret));
        row.setCreateDate(time.date());

        return done("webhook.add", webhooks.addWebhookEntry(row), secret);
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void test(String webhookId) {
        WebhookEntry row = managers.own("webhook.try", webhookId);

        calls.test(row);
        managers.did("webhook.try", webhookId);
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public NewSecret rotate(String webhookId) {
        WebhookEntry row = managers.own("webhook.rotate", webhookId);
        String secret = Secret.make(random);

        row.setFormerSecret(row.getSecret());
        row.setFormerUntil(Date.from(time.now().plus(FORMER)));
        row.setSecret(rows.seal(webhookId, secret));

        return done("webhook.rotate", webhooks.updateWebhookEntry(row), secret);
    }

    private NewSecret done(String action, WebhookEntry row, String secret) {
        managers.did(action, row.getWebhookId());

        return ImmutableNewSecret.builder()
                .webhook(WebhookReading.webhook(row))
                .secret(secret)
                .build();
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void activate(String webhookId, boolean active) {
        String action = active ? "webhook.switch-on" : "webhook.switch-off";
        WebhookEntry row = managers.own(action, webhookId);

        row.setActive(active);
        row.setFailingSince(null);
        webhooks.updateWebhookEntry(row);
        managers.did(action, webhookId);
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void remove(String webhookId) {
        WebhookEntry row = managers.own("webhook.remove", webhookId);

        calls.removeAll(webhookId);
        forgetting.about(webhookId);
        webhooks.deleteWebhookEntry(row);
        managers.did("webhook.remove", webhookId);
    }

    @Override
    public List<WebhookCall> calls(String webhookId, int limit) {
        managers.own("webhook.calls", webhookId);

        return calls.newest(webhookId, Math.max(1, Math.min(limit, MOST_CALLS)));
    }
}
