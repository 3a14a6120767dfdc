package org.sena.advice.service.danger;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.advice.api.Danger;
import org.sena.advice.api.ImmutableSeenInDanger;
import org.sena.advice.api.NoSuchItemException;
import org.sena.advice.api.SeenInDanger;
import org.sena.advice.api.WithoutConsent;
import org.sena.advice.service.item.AdviserGate;
import org.sena.advice.service.item.Columns;
import org.sena.advice.service.item.Items;
import org.sena.advice.service.item.SealedPerson;
import org.sena.advice.service.store.model.QueueItemEntry;
import org.sena.advice.service.store.service.QueueItemEntryLocalService;
import org.sena.privacy.api.AuditTrail;
import org.sena.privacy.api.override.EmergencyOverride;
import org.sena.privacy.api.override.ImmutableOverrideRequest;
import org.sena.privacy.api.override.OverrideRequest;
import org.sena.privacy.api.override.Overrides;
import org.sena.referral.api.GivenInDanger;

/** Shows the person behind an item to the adviser who opened an override for it. */
@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class WithoutConsentUseCase implements AopService, WithoutConsent {

    private static final String LOOK = "advice.danger";

    private final Clock clock = Clock.systemUTC();

    @Reference private AuditTrail auditTrail;

    @Reference private QueueItemEntryLocalService entries;

    @Reference private AdviserGate gate;

    @Reference private GivenInDanger given;

    @Reference private Items items;

    @Reference private Overrides overrides;

    @Reference private SealedPerson sealedPerson;

    @Override
    @Transactional(rollbackFor = Exception.class)
    public Instant open(String itemId, Danger danger) {
        gate.adviser(LOOK, itemId);
        QueueItemEntry entry = entry(itemId);

        return overrides
                .toLookAt(ENTITY, itemId)
                .orElseGet(() -> overrides.open(request(entry, danger)))
                .reviewBy();
    }

    @Override
    public Optional<Instant> standsUntil(String itemId) {
        gate.adviser(LOOK, itemId);

        return overrides.toLookAt(ENTITY, itemId).map(EmergencyOverride::reviewBy);
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public SeenInDanger look(String itemId) {
        gate.adviser(LOOK, itemId);
        QueueItemEntry entry = entry(itemId);
        EmergencyOverride override =
                overrides
                        .toLookAt(ENTITY, itemId)
                        .orElseThrow(() -> gate.refused(LOOK, itemId, "not-opened"));
        String subjectId = entry.getSubjectId();
        ImmutableSeenInDanger.Builder seen =
                ImmutableSeenInDanger.builder()
                        .item(items.of(entry, clock.instant()))
                        .until(override.reviewBy());

        LastKnown.of(
                        entry,
                        entries.ofSubject(subjectId),
                        item -> Columns.text(item.getSealedContact()).isPresent(),
                        QueueItemEntry::getWaitingSince)
                .ifPresentOrElse(
                        known ->
                                seen.contact(
                                                sealedPerson.contact(
                                                        subjectId, known.getSealedContact()))
                                        .told(sealedPerson.told(subjectId, known.getSealedTold())),
                        () -> seen.given(given.newest(ENTITY, itemId)));

        auditTrail.allowed(
                AdviserGate.record(LOOK, itemId)
                        .subjectId(subjectId)
                        .fields(Set.of("contact", "told"))
                        .reason(override.id())
                        .build());

        return seen.build();
    }

    private static OverrideRequest request(QueueItemEntry entry, Danger danger) {
        return ImmutableOverrideRequest.builder()
                .subjectId(entry.getSubjectId())
                .entity(ENTITY)
                .entityId(entry.getQueueItemId())
                .basis(danger.basis())
                .risk(danger.described())
                .subjectTold(danger.told())
                .notToldReason(danger.notToldReason())
                .build();
    }

    private QueueItemEntry entry(String itemId) {
        return Optional.ofNullable(entries.fetchQueueItemEntry(itemId))
                .orElseThrow(() -> new NoSuchItemException(itemId));
    }
}
