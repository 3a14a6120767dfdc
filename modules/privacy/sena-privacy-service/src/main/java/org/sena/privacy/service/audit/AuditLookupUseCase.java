package org.sena.privacy.service.audit;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.Role;
import org.sena.privacy.api.AuditLookup;
import org.sena.privacy.api.AuditPage;
import org.sena.privacy.api.AuditQuery;
import org.sena.privacy.api.AuditRecord;
import org.sena.privacy.api.AuditTrail;
import org.sena.privacy.api.AuditVerification;
import org.sena.privacy.api.ImmutableAuditPage;
import org.sena.privacy.api.ImmutableAuditRecord;
import org.sena.privacy.service.hash.Sha256;
import org.sena.privacy.service.store.service.AuditEventEntryLocalService;

/** Looks into the trail and leaves a trace of that in it. */
@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class AuditLookupUseCase implements AopService, AuditLookup {

    private static final int HASH_DIGITS = 16;

    @Reference private AuditTrail auditTrail;

    @Reference private CurrentActor currentActor;

    @Reference private AuditEventEntryLocalService events;

    @Reference private TrailWalks walks;

    @Override
    @Transactional(rollbackFor = Exception.class)
    public AuditPage find(AuditQuery query, int from, int most) {
        return read("audit.search", query, from, most);
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public AuditPage export(AuditQuery query, int from, int most) {
        return read("audit.export", query, from, most);
    }

    @Override
    public AuditVerification verify() {
        require("audit.verify");
        AuditVerification verification = walks.verify();

        auditTrail.allowed(
                record("audit.verify")
                        .reason(verification.fault().map(Enum::name).orElse("WHOLE"))
                        .build());

        return verification;
    }

    private AuditPage read(String deed, AuditQuery query, int from, int most) {
        require(deed);

        if (from < 0 || most < 1 || most > MOST) {
            throw new IllegalArgumentException("1 to " + MOST + " events, from 0 on");
        }

        AuditPage page =
                ImmutableAuditPage.builder()
                        .total(events.count(query))
                        .addAllEvents(
                                events.find(query, from, most).stream()
                                        .map(AuditRows::toEvent)
                                        .collect(Collectors.toList()))
                        .build();

        auditTrail.allowed(about(deed, query, page.total()));

        return page;
    }

    /** What was looked for as a digest, and how much there was. */
    private static AuditRecord about(String deed, AuditQuery query, long total) {
        return record(deed)
                .subjectId(query.subjectId())
                .entityId(Sha256.hex(query.toString()).substring(0, HASH_DIGITS))
                .reason("FOUND " + total)
                .build();
    }

    private static ImmutableAuditRecord.Builder record(String deed) {
        return ImmutableAuditRecord.builder().action(deed).entity("audit").entityId("");
    }

    private void require(String deed) {
        if (!currentActor.get().hasAny(Role.INFORMATION_GOVERNANCE)
                && !currentActor.get().isSystem()) {
            auditTrail.denied(record(deed).build());

            throw new NotAllowedException(deed);
        }
    }
}
