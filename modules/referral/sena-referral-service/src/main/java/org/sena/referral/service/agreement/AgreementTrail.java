package org.sena.referral.service.agreement;

import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.Role;
import org.sena.privacy.api.AuditTrail;
import org.sena.privacy.api.ImmutableAuditRecord;

/** Who may do something about agreements, and what they did, in the audit trail. */
@Component(service = AgreementTrail.class)
public class AgreementTrail {

    private static final String ENTITY = "agreement";

    private final AuditTrail auditTrail;
    private final CurrentActor currentActor;

    @Activate
    public AgreementTrail(@Reference AuditTrail auditTrail, @Reference CurrentActor currentActor) {
        this.auditTrail = auditTrail;
        this.currentActor = currentActor;
    }

    /**
     * The actor, of those who keep agreements.
     *
     * @throws NotAllowedException for anybody else
     */
    Actor keeper(String deed, String about) {
        Actor actor = currentActor.get();

        if (!actor.hasAny(Role.ADMINISTRATOR, Role.ADVICE_LEAD)) {
            throw refused(deed, about);
        }
        return actor;
    }

    /**
     * The organisation that the actor works for.
     *
     * @throws NotAllowedException when there is none
     */
    String ownOrganisation(String deed) {
        Actor actor = currentActor.get();

        return actor.organisationId()
                .filter(actor::worksFor)
                .orElseThrow(() -> refused(deed, "own"));
    }

    void did(String deed, String about, String reason, String... fields) {
        auditTrail.allowed(record(deed, about).reason(reason).fields(Set.of(fields)).build());
    }

    private NotAllowedException refused(String deed, String about) {
        auditTrail.denied(record(deed, about).reason("ROLE").build());
        return new NotAllowedException(deed);
    }

    private static ImmutableAuditRecord.Builder record(String deed, String about) {
        return ImmutableAuditRecord.builder()
                .action(deed)
                .entity(ENTITY)
                .entityId(about.length() > 75 ? about.substring(0, 75) : about);
    }
}
