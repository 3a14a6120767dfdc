package org.sena.privacy.service.seen;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.Role;
import org.sena.privacy.api.AuditTrail;
import org.sena.privacy.api.ImmutableAuditRecord;
import org.sena.privacy.api.seen.Look;
import org.sena.privacy.api.seen.OrganisationNames;
import org.sena.privacy.api.seen.WhoSaw;
import org.sena.privacy.service.audit.AuditRows;
import org.sena.privacy.service.store.model.ConsentEntry;
import org.sena.privacy.service.store.service.AuditEventEntryLocalService;
import org.sena.privacy.service.store.service.ConsentEntryLocalService;

/** Reads the audit trail for the person it is about, a page at a time. */
@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class WhoSawUseCase implements AopService, WhoSaw {

    private static final String DEED = "audit.own";

    /** Whoever is no user acts as the person: a resident without an account. */
    private static final String NO_USER = "anonymous";

    @Reference private AuditTrail auditTrail;

    @Reference private ConsentEntryLocalService consents;

    @Reference private CurrentActor currentActor;

    @Reference private AuditEventEntryLocalService events;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile OrganisationNames organisations;

    @Override
    public List<Look> mine(int from, int most) {
        Actor person = person();
        String subjectId = person.subjectId().orElseThrow();
        Map<String, String> read = namesRead(subjectId);

        return events.getAboutByOthers(subjectId, themselves(person), from, most).stream()
                .map(row -> Looks.of(AuditRows.toEvent(row), id -> name(id, read)))
                .collect(Collectors.toUnmodifiableList());
    }

    @Override
    public long count() {
        Actor person = person();

        return events.countAboutByOthers(person.subjectId().orElseThrow(), themselves(person));
    }

    private static Set<String> themselves(Actor person) {
        return person.userId().map(id -> Set.of(id, NO_USER)).orElse(Set.of(NO_USER));
    }

    /** What organisations were called when the person agreed to something. */
    private Map<String, String> namesRead(String subjectId) {
        return consents.getOfSubject(subjectId).stream()
                .collect(
                        Collectors.toMap(
                                ConsentEntry::getRecipientOrganisationId,
                                ConsentEntry::getRecipientName,
                                (newest, older) -> newest));
    }

    private Optional<String> name(String organisationId, Map<String, String> read) {
        OrganisationNames known = organisations;
        Optional<String> now = known == null ? Optional.empty() : known.name(organisationId);

        return now.or(() -> Optional.ofNullable(read.get(organisationId)));
    }

    private Actor person() {
        Actor actor = currentActor.get();

        if (actor.subjectId().isEmpty() || !actor.hasAny(Role.RESIDENT)) {
            auditTrail.denied(
                    ImmutableAuditRecord.builder()
                            .action(DEED)
                            .entity("audit")
                            .entityId("")
                            .reason("NOT_ALLOWED")
                            .build());
            throw new NotAllowedException(DEED);
        }

        return actor;
    }
}
