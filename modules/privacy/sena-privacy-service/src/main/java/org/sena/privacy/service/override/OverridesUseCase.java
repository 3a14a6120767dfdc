package org.sena.privacy.service.override;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.privacy.api.AuditTrail;
import org.sena.privacy.api.FieldCipher;
import org.sena.privacy.api.override.EmergencyOverride;
import org.sena.privacy.api.override.OverrideListener;
import org.sena.privacy.api.override.OverrideRequest;
import org.sena.privacy.api.override.OverrideReview;
import org.sena.privacy.api.override.Overrides;
import org.sena.privacy.service.store.model.OverrideEntry;
import org.sena.privacy.service.store.service.OverrideEntryLocalService;

/** Keeps overrides in the database, danger and notes sealed under the person's key. */
@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class OverridesUseCase implements AopService, Overrides {

    private static final String READ = "override.read";
    private static final String REVIEW = "override.review";

    @Reference private AuditTrail auditTrail;

    @Reference private FieldCipher cipher;

    @Reference private CurrentActor currentActor;

    @Reference private OverrideEntryLocalService rows;

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<OverrideListener> listeners;

    private final Clock clock = Clock.tick(Clock.systemUTC(), ChronoUnit.MILLIS.getDuration());

    @Override
    @Transactional(rollbackFor = Exception.class)
    public EmergencyOverride open(OverrideRequest request) {
        require(OverrideRules.mayOpen(currentActor.get()), "override.open", request.entityId());
        OverrideRules.check(request);
        Instant now = clock.instant();
        OverrideEntry row = rows.createOverrideEntry(UUID.randomUUID().toString());

        row.setSubjectId(request.subjectId());
        row.setObjectKind(request.entity());
        row.setObjectId(request.entityId());
        row.setRecipientOrganisationId(request.recipientOrganisationId().orElse(""));
        row.setBasis(request.basis().name());
        row.setSealedRisk(cipher.seal(request.subjectId(), request.risk()));
        row.setSubjectToldDate(request.subjectTold() ? Date.from(now) : null);
        row.setNotToldReason(request.notToldReason().map(String::strip).orElse(""));
        row.setActorId(user());
        row.setOpenedDate(Date.from(now));
        row.setReviewByDate(Date.from(now.plus(Duration.ofHours(REVIEW_HOURS))));
        rows.addOverrideEntry(row);

        EmergencyOverride opened = OverrideRows.toOverride(row, cipher);

        listeners.forEach(listener -> listener.opened(opened));
        auditTrail.allowed(OverrideAudit.about("override.open", row, request.basis().name()));

        return opened;
    }

    @Override
    public Optional<EmergencyOverride> toLookAt(String entity, String entityId) {
        return active(entity, entityId, Optional.empty());
    }

    @Override
    public Optional<EmergencyOverride> toShare(
            String entity, String entityId, String organisationId) {
        return active(entity, entityId, Optional.of(organisationId));
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public List<EmergencyOverride> toReview() {
        require(OverrideRules.mayLookOver(currentActor.get()), READ, "");

        return read(rows.getToReview());
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public List<EmergencyOverride> reviewed(int limit) {
        require(OverrideRules.mayLookOver(currentActor.get()), READ, "");

        return read(rows.getReviewed(limit));
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public EmergencyOverride review(String overrideId, OverrideReview review) {
        require(OverrideRules.mayLookOver(currentActor.get()), REVIEW, overrideId);
        OverrideEntry row = rows.lock(overrideId);

        if (row == null) {
            throw new IllegalArgumentException("No such override: " + overrideId);
        }

        require(OverrideRules.mayReview(currentActor.get(), row.getActorId()), REVIEW, overrideId);
        OverrideRules.check(OverrideRows.toOverride(row, cipher), review);
        Date now = Date.from(clock.instant());

        row.setReviewedBy(user());
        row.setReviewedDate(now);
        row.setVerdict(review.verdict().name());
        row.setSealedNote(cipher.seal(row.getSubjectId(), review.note()));
        row.setSubjectToldDate(review.subjectTold() ? toldAt(row, now) : null);
        row.setNotToldReason(review.notToldReason().orElse(""));

        OverrideEntry kept = rows.updateOverrideEntry(row);

        auditTrail.allowed(OverrideAudit.about(REVIEW, kept, review.verdict().name()));

        return OverrideRows.toOverride(kept, cipher);
    }

    private Optional<EmergencyOverride> active(
            String entity, String entityId, Optional<String> organisationId) {
        Instant now = clock.instant();

        return currentActor
                .get()
                .userId()
                .flatMap(
                        user ->
                                rows.getOf(user, entityId).stream()
                                        .map(row -> OverrideRows.toOverride(row, cipher))
                                        .filter(one -> one.request().entity().equals(entity))
                                        .filter(
                                                one ->
                                                        one.request()
                                                                .recipientOrganisationId()
                                                                .equals(organisationId))
                                        .filter(one -> one.isActiveAt(now))
                                        .findFirst());
    }

    private List<EmergencyOverride> read(List<OverrideEntry> found) {
        List<EmergencyOverride> overrides =
                found.stream()
                        .map(row -> OverrideRows.toOverride(row, cipher))
                        .collect(Collectors.toUnmodifiableList());

        found.forEach(row -> auditTrail.allowed(OverrideAudit.about(READ, row, row.getBasis())));

        return overrides;
    }

    /** Who was told already was not told again. */
    private static Date toldAt(OverrideEntry row, Date now) {
        return Optional.ofNullable(row.getSubjectToldDate()).orElse(now);
    }

    private String user() {
        return currentActor.get().userId().orElseThrow();
    }

    private void require(boolean allowed, String deed, String id) {
        if (!allowed) {
            auditTrail.denied(OverrideAudit.refused(deed, id));

            throw new NotAllowedException(deed);
        }
    }
}
