package org.sena.notification.service.webhook;

import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.Role;
import org.sena.notification.service.store.model.WebhookEntry;
import org.sena.notification.service.store.service.WebhookEntryLocalService;
import org.sena.privacy.api.AuditRecord;
import org.sena.privacy.api.AuditTrail;
import org.sena.privacy.api.ImmutableAuditRecord;

/** Who may connect a case system: an organisation's managers, to their own organisation's. */
@Component(service = Managers.class)
public class Managers {

    @Reference private AuditTrail auditTrail;
    @Reference private CurrentActor currentActor;
    @Reference private WebhookEntryLocalService webhooks;

    /**
     * The acting manager's organisation.
     *
     * @throws NotAllowedException for anybody else; audited
     */
    String organisation(String action) {
        return manager().flatMap(Actor::organisationId).orElseThrow(() -> denied(action, "own"));
    }

    /**
     * The webhook, held until the transaction ends.
     *
     * @throws NotAllowedException when it is not the acting manager's organisation's, or not there;
     *     audited
     */
    WebhookEntry own(String action, String webhookId) {
        String organisationId =
                manager()
                        .flatMap(Actor::organisationId)
                        .orElseThrow(() -> denied(action, webhookId));

        return Optional.ofNullable(webhooks.lock(webhookId))
                .filter(row -> row.getOrganisationId().equals(organisationId))
                .orElseThrow(() -> denied(action, webhookId));
    }

    /** Notes what was done; last in the transaction. */
    void did(String action, String webhookId) {
        auditTrail.allowed(record(action, webhookId));
    }

    private Optional<Actor> manager() {
        return Optional.of(currentActor.get())
                .filter(actor -> actor.hasAny(Role.ORGANISATION_MANAGER));
    }

    private NotAllowedException denied(String action, String webhookId) {
        auditTrail.denied(record(action, webhookId));

        return new NotAllowedException(action);
    }

    private static AuditRecord record(String action, String webhookId) {
        return ImmutableAuditRecord.builder()
                .action(action)
                .entity("webhook")
                .entityId(webhookId)
                .build();
    }
}
