package org.sena.privacy.service.audit;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.SystemException;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.TransactionLifecycleManager;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.CurrentRequest;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.RequestTrace;
import org.sena.identity.api.Role;
import org.sena.privacy.api.AuditEvent;
import org.sena.privacy.api.AuditRecord;
import org.sena.privacy.api.AuditTrail;
import org.sena.privacy.api.ImmutableAuditRecord;
import org.sena.privacy.service.store.model.AuditEventEntry;
import org.sena.privacy.service.store.service.AuditChainEntryLocalService;
import org.sena.privacy.service.store.service.AuditEventEntryLocalService;

/** Keeps the audit trail in the database. */
@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class AuditTrailUseCase implements AopService, AuditTrail {

    @Reference private AuditChainEntryLocalService chains;

    @Reference private CurrentActor currentActor;

    @Reference private AuditEventEntryLocalService events;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile CurrentRequest currentRequest;

    @Reference private AuditEars ears;

    @Reference private AuditSeals seals;

    @Reference private TrailWalks walks;

    private final AfterTransaction afterTransaction = new AfterTransaction();
    private final Clock clock = Clock.tick(Clock.systemUTC(), ChronoUnit.MILLIS.getDuration());

    @Activate
    void activate() {
        if (chains.fetchAuditChainEntry(AuditChain.ID) == null) {
            begin();
        }
        TransactionLifecycleManager.register(afterTransaction);
    }

    @Deactivate
    void deactivate() {
        TransactionLifecycleManager.unregister(afterTransaction);
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void allowed(AuditRecord record) {
        append(deed(true, record));
    }

    @Override
    public void denied(AuditRecord record) {
        Deed deed = deed(false, record);
        afterTransaction.run(() -> append(deed));
    }

    @Override
    public List<AuditEvent> aboutSubject(String subjectId, int limit) {
        Actor actor = currentActor.get();
        boolean own = actor.subjectId().filter(subjectId::equals).isPresent();
        if (!own) {
            AuditRecord reading = reading("audit.read", subjectId);
            require(actor.hasAny(Role.INFORMATION_GOVERNANCE), reading);
            append(deed(true, reading));
        }
        return toEvents(events.getAboutSubject(subjectId, limit));
    }

    /** For information governance and scheduled jobs. */
    @Override
    public OptionalLong firstBrokenLink() {
        require(
                currentActor.get().hasAny(Role.INFORMATION_GOVERNANCE, Role.ADMINISTRATOR),
                reading("audit.verify", ""));
        return walks.verify().faultAt();
    }

    private void append(Deed deed) {
        AuditEvent event = AuditRows.toEvent(events.append(deed, seals));

        afterTransaction.runWhenCommitted(() -> ears.tell(event));
    }

    private void begin() {
        if (events.getAuditEventEntriesCount() > 0) {
            throw new IllegalStateException(
                    "The audit trail holds events, but its last link is missing: restore the table"
                            + " SENA_AuditChainEntry from a backup");
        }
        try {
            chains.begin(AuditChain.ID, AuditChain.FIRST_HASH, seals);
        } catch (SystemException e) {
            if (chains.fetchAuditChainEntry(AuditChain.ID) == null) {
                throw e;
            }
        }
    }

    private void require(boolean allowed, AuditRecord record) {
        if (!allowed) {
            denied(record);
            throw new NotAllowedException(record.action());
        }
    }

    private Deed deed(boolean allowed, AuditRecord record) {
        Actor actor = currentActor.get();
        CurrentRequest host = currentRequest;
        Optional<RequestTrace> request = host == null ? Optional.empty() : host.get();
        return ImmutableDeed.builder()
                .at(clock.instant())
                .actorId(actor.userId().orElse("anonymous"))
                .actorOrganisationId(actor.organisationId())
                .actorRoles(actor.roles().stream().map(Enum::name).collect(Collectors.toSet()))
                .allowed(allowed)
                .requestId(request.map(RequestTrace::id))
                .clientNetwork(request.flatMap(RequestTrace::network))
                .record(record)
                .build();
    }

    private static AuditRecord reading(String action, String subjectId) {
        return ImmutableAuditRecord.builder()
                .action(action)
                .entity("audit")
                .entityId(subjectId)
                .subjectId(subjectId)
                .build();
    }

    private static List<AuditEvent> toEvents(List<AuditEventEntry> rows) {
        return rows.stream().map(AuditRows::toEvent).collect(Collectors.toUnmodifiableList());
    }
}
