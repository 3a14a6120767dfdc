package org.sena.referral.service.danger;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.util.Comparator;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.Role;
import org.sena.privacy.api.override.EmergencyOverride;
import org.sena.privacy.api.override.Overrides;
import org.sena.referral.api.GivenInDanger;
import org.sena.referral.api.GivenReferral;
import org.sena.referral.api.ImmutableGivenReferral;
import org.sena.referral.api.ReferralState;
import org.sena.referral.service.app.Seal;
import org.sena.referral.service.app.Trail;
import org.sena.referral.service.payload.PayloadText;
import org.sena.referral.service.store.ReferralRows;
import org.sena.referral.service.store.model.ReferralEntry;
import org.sena.referral.service.store.service.ReferralEntryLocalService;

/** Opens what is sealed while an override stands, and for nobody but who opened it. */
@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class GivenInDangerUseCase implements AopService, GivenInDanger {

    private static final String DEED = "referral.danger";

    @Reference private CurrentActor currentActor;

    @Reference private Overrides overrides;

    @Reference private ReferralEntryLocalService referrals;

    @Reference private Seal seal;

    @Reference private Trail trail;

    @Override
    @Transactional(rollbackFor = Exception.class)
    public Optional<GivenReferral> newest(String entity, String entityId) {
        EmergencyOverride override = standing(entity, entityId);

        return referrals.ofSubject(override.request().subjectId()).stream()
                .filter(GivenInDangerUseCase::holdsPayload)
                .max(Comparator.comparing(ReferralEntry::getCreateDate))
                .map(row -> disclose(row, override));
    }

    private EmergencyOverride standing(String entity, String entityId) {
        Optional<EmergencyOverride> override =
                currentActor.get().hasAny(Role.ADVISER, Role.ADVICE_LEAD)
                        ? overrides.toLookAt(entity, entityId)
                        : Optional.empty();

        return override.orElseThrow(
                () -> {
                    trail.refused(DEED, entityId, "not-opened");

                    return new NotAllowedException(DEED);
                });
    }

    private GivenReferral disclose(ReferralEntry row, EmergencyOverride override) {
        PayloadText payload = seal.payload(row);

        trail.lookedInDanger(DEED, row, payload.items(), override.id());

        return ImmutableGivenReferral.builder()
                .reference(row.getReference())
                .payload(payload.items())
                .safeContact(payload.safeContact())
                .build();
    }

    /** A draft keeps its page there, not what the person gives. */
    private static boolean holdsPayload(ReferralEntry row) {
        return !row.getState().equals(ReferralState.DRAFT.name())
                && ReferralRows.filled(row.getPayload()).isPresent();
    }
}
