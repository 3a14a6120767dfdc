package org.sena.privacy.service.subject;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.Role;
import org.sena.privacy.api.AuditRecord;
import org.sena.privacy.api.AuditTrail;
import org.sena.privacy.api.ImmutableAuditRecord;
import org.sena.privacy.api.retention.LegalHolds;
import org.sena.privacy.api.subject.Disclosure;
import org.sena.privacy.api.subject.Erasure;
import org.sena.privacy.api.subject.RightsBasis;
import org.sena.privacy.api.subject.SubjectAccess;
import org.sena.privacy.api.subject.SubjectHeldException;
import org.sena.privacy.api.subject.SubjectRecords;

/** Asks every context that is running. */
@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class SubjectAccessUseCase implements AopService, SubjectAccess {

    private static final String DISCLOSE = "subject.disclose";
    private static final String ERASE = "subject.erase";

    @Reference private AuditTrail auditTrail;

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<RightsBasis> bases;

    @Reference private CurrentActor currentActor;

    @Reference private LegalHolds holds;

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<SubjectRecords> contexts;

    private final Clock clock = Clock.systemUTC();

    @Override
    public Disclosure own() {
        return disclose(self(DISCLOSE), Optional.empty());
    }

    @Override
    public Disclosure onRequest(String subjectId, String requestId) {
        require(mayFor(subjectId, requestId), DISCLOSE, subjectId);

        return disclose(subjectId, Optional.of(requestId));
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public Erasure eraseOwn() {
        return erase(self(ERASE), Optional.empty());
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public Erasure eraseOnRequest(String subjectId, String requestId) {
        require(mayFor(subjectId, requestId), ERASE, subjectId);

        return erase(subjectId, Optional.of(requestId));
    }

    private Disclosure disclose(String subjectId, Optional<String> requestId) {
        Disclosure all = new Collecting(contexts).collect(subjectId, clock.instant());

        auditTrail.allowed(
                record(DISCLOSE, subjectId)
                        .onBehalfOf(requestId.map(request -> subjectId))
                        .reason(requestId.map(request -> "REQUEST " + request))
                        .addAllFields(
                                all.sections().stream().map(section -> section.name())::iterator)
                        .build());

        return all;
    }

    private Erasure erase(String subjectId, Optional<String> requestId) {
        if (holds.heldSubjects().contains(subjectId)) {
            auditTrail.denied(record(ERASE, subjectId).reason("HELD").build());

            throw new SubjectHeldException(subjectId);
        }

        Erasure erasure = new Collecting(contexts).forget(subjectId);

        auditTrail.allowed(
                record(ERASE, subjectId)
                        .onBehalfOf(requestId.map(request -> subjectId))
                        .reason(requestId.map(request -> "REQUEST " + request))
                        .build());

        return erasure;
    }

    private String self(String deed) {
        Optional<String> subject = currentActor.get().subjectId();

        require(subject.isPresent(), deed, "");

        return subject.get();
    }

    private boolean mayFor(String subjectId, String requestId) {
        return currentActor.get().hasAny(Role.INFORMATION_GOVERNANCE)
                && bases.stream().anyMatch(basis -> basis.isOpen(requestId, subjectId));
    }

    private void require(boolean allowed, String deed, String subjectId) {
        if (!allowed) {
            AuditRecord refusal = record(deed, subjectId).reason("NOT_ALLOWED").build();

            auditTrail.denied(refusal);

            throw new NotAllowedException(deed);
        }
    }

    private static ImmutableAuditRecord.Builder record(String deed, String subjectId) {
        return ImmutableAuditRecord.builder()
                .action(deed)
                .entity("subject")
                .entityId(subjectId)
                .subjectId(Optional.of(subjectId).filter(known -> !known.isEmpty()));
    }
}
