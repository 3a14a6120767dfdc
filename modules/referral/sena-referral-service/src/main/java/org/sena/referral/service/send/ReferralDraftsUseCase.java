package org.sena.referral.service.send;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Service;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.Role;
import org.sena.referral.api.ImmutableReferralDraft;
import org.sena.referral.api.OpenReferralExistsException;
import org.sena.referral.api.ReferralDraft;
import org.sena.referral.api.ReferralDrafts;
import org.sena.referral.api.ReferralState;
import org.sena.referral.service.app.ReferableServices;
import org.sena.referral.service.app.Seal;
import org.sena.referral.service.app.Time;
import org.sena.referral.service.app.Trail;
import org.sena.referral.service.store.ReferralRows;
import org.sena.referral.service.store.model.ReferralEntry;
import org.sena.referral.service.store.service.ReferralEntryLocalService;

/** Keeps drafts as referrals in state DRAFT, so that a person has one for each service. */
@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class ReferralDraftsUseCase implements AopService, ReferralDrafts {

    /** Source: referral specification, appendix F. */
    private static final Duration KEPT = Duration.ofHours(24);

    private static final int LONGEST = 100_000;

    private static final String DEED = "referral.draft";

    @Reference private CurrentActor currentActor;

    @Reference private ReferableServices services;

    @Reference private ReferralEntryLocalService referrals;

    @Reference private NewReferrals newReferrals;

    @Reference private Seal seal;

    @Reference private Trail trail;

    @Reference private Time time;

    @Override
    @Transactional(rollbackFor = Exception.class)
    public ReferralDraft save(String serviceId, String content) {
        String subjectId = person();
        if (content.length() > LONGEST) {
            throw new IllegalArgumentException("A draft of " + content.length() + " characters");
        }
        Service service = services.get(serviceId);
        ReferralEntry row = held(subjectId, serviceId).orElse(null);
        if (row == null || isOver(row)) {
            if (row != null) {
                referrals.remove(row);
            }
            row = newReferrals.begin(subjectId, service);
        } else if (ReferralRows.state(row) != ReferralState.DRAFT) {
            trail.refused(DEED, serviceId, "OPEN_DUPLICATE");
            throw new OpenReferralExistsException(serviceId);
        }
        seal.sealDraft(row, content);
        ReferralEntry stored = newReferrals.store(row);
        trail.did(DEED, stored);
        return toDraft(stored);
    }

    @Override
    public Optional<ReferralDraft> find(String serviceId) {
        return referrals
                .byOpenKey(NewReferrals.openKey(person(), serviceId))
                .filter(this::isKept)
                .map(this::toDraft);
    }

    @Override
    public List<ReferralDraft> mine() {
        return referrals.ofSubject(person()).stream()
                .filter(this::isKept)
                .map(this::toDraft)
                .collect(Collectors.toUnmodifiableList());
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void discard(String serviceId) {
        held(person(), serviceId)
                .filter(row -> ReferralRows.state(row) == ReferralState.DRAFT)
                .ifPresent(referrals::remove);
    }

    private String person() {
        Actor actor = currentActor.get();
        if (actor.isAnonymous() || !actor.hasAny(Role.RESIDENT) || actor.subjectId().isEmpty()) {
            trail.refused(DEED, "", "NO_RESIDENT");
            throw new NotAllowedException(DEED);
        }
        return actor.subjectId().get();
    }

    private Optional<ReferralEntry> held(String subjectId, String serviceId) {
        return referrals.idOfOpen(NewReferrals.openKey(subjectId, serviceId)).map(referrals::lock);
    }

    private boolean isKept(ReferralEntry row) {
        return ReferralRows.state(row) == ReferralState.DRAFT && !isOver(row);
    }

    private boolean isOver(ReferralEntry row) {
        return ReferralRows.state(row) == ReferralState.DRAFT
                && !time.now().isBefore(keptUntil(row));
    }

    private static Instant keptUntil(ReferralEntry row) {
        return row.getCreateDate().toInstant().plus(KEPT);
    }

    private ReferralDraft toDraft(ReferralEntry row) {
        return ImmutableReferralDraft.builder()
                .serviceId(row.getServiceId())
                .serviceName(row.getServiceName())
                .content(seal.draft(row))
                .begunAt(row.getCreateDate().toInstant())
                .keptUntil(keptUntil(row))
                .build();
    }
}
