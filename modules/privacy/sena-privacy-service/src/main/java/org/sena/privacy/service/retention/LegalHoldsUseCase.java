package org.sena.privacy.service.retention;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.CurrentActor;
import org.sena.privacy.api.AuditTrail;
import org.sena.privacy.api.FieldCipher;
import org.sena.privacy.api.UnreadableFieldException;
import org.sena.privacy.api.retention.ImmutableLegalHold;
import org.sena.privacy.api.retention.LegalHold;
import org.sena.privacy.api.retention.LegalHolds;
import org.sena.privacy.service.store.model.LegalHoldEntry;
import org.sena.privacy.service.store.service.LegalHoldEntryLocalService;

/** Keeps legal holds in the database, their reasons sealed under the person's key. */
@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class LegalHoldsUseCase implements AopService, LegalHolds {

    @Reference private AuditTrail auditTrail;

    @Reference private FieldCipher cipher;

    @Reference private CurrentActor currentActor;

    @Reference private LegalHoldEntryLocalService rows;

    private final Clock clock = Clock.tick(Clock.systemUTC(), ChronoUnit.MILLIS.getDuration());

    @Override
    @Transactional(rollbackFor = Exception.class)
    public LegalHold place(String subjectId, String reason, Instant until) {
        Gate.governance(currentActor, auditTrail, "hold.place");
        Instant now = clock.instant();
        HoldRules.check(subjectId, reason, until, now);
        LegalHoldEntry row = rows.createLegalHoldEntry(UUID.randomUUID().toString());

        row.setSubjectId(subjectId);
        row.setSealedReason(cipher.seal(subjectId, reason));
        row.setPlacedBy(currentActor.get().userId().orElseThrow());
        row.setPlacedDate(Date.from(now));
        row.setUntilDate(Date.from(until));
        rows.addLegalHoldEntry(row);
        auditTrail.allowed(RetentionAudit.held("hold.place", row.getHoldId(), subjectId));

        return toHold(row);
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public LegalHold lift(String holdId) {
        Gate.governance(currentActor, auditTrail, "hold.lift");
        LegalHoldEntry row = rows.fetchLegalHoldEntry(holdId);

        if (row == null) {
            throw new IllegalArgumentException("No such hold: " + holdId);
        }
        if (!toHold(row).isActiveAt(clock.instant())) {
            return toHold(row);
        }

        String by = currentActor.get().userId().orElseThrow();
        LegalHoldEntry lifted = rows.lift(row, by, Date.from(clock.instant()));
        auditTrail.allowed(RetentionAudit.held("hold.lift", holdId, row.getSubjectId()));

        return toHold(lifted);
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public List<LegalHold> active() {
        Gate.governance(currentActor, auditTrail, "hold.read");
        List<LegalHold> holds =
                rows.getActive(Date.from(clock.instant())).stream()
                        .map(this::toHold)
                        .collect(Collectors.toUnmodifiableList());

        holds.forEach(
                hold ->
                        auditTrail.allowed(
                                RetentionAudit.held("hold.read", hold.id(), hold.subjectId())));

        return holds;
    }

    @Override
    public Set<String> heldSubjects() {
        return rows.getActive(Date.from(clock.instant())).stream()
                .map(LegalHoldEntry::getSubjectId)
                .collect(Collectors.toUnmodifiableSet());
    }

    private LegalHold toHold(LegalHoldEntry row) {
        return ImmutableLegalHold.builder()
                .id(row.getHoldId())
                .subjectId(row.getSubjectId())
                .reason(reason(row))
                .placedBy(row.getPlacedBy())
                .placedAt(row.getPlacedDate().toInstant())
                .until(row.getUntilDate().toInstant())
                .liftedAt(Optional.ofNullable(row.getLiftedDate()).map(Date::toInstant))
                .build();
    }

    /** A hold stands also when the person's key is gone. */
    private String reason(LegalHoldEntry row) {
        try {
            return cipher.open(row.getSubjectId(), row.getSealedReason());
        } catch (UnreadableFieldException e) {
            return "";
        }
    }
}
