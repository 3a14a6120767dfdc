package org.sena.referral.service.app;

import com.liferay.portal.kernel.exception.SystemException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Service;
import org.sena.identity.api.Actor;
import org.sena.privacy.api.Consent;
import org.sena.privacy.api.DataItem;
import org.sena.privacy.api.SafeContact;
import org.sena.references.References;
import org.sena.referral.api.ReferralRequest;
import org.sena.referral.api.ReferralState;
import org.sena.referral.service.payload.ConsentedPayload;
import org.sena.referral.service.payload.PayloadText;
import org.sena.referral.service.store.model.ReferralEntry;
import org.sena.referral.service.store.service.ReferralEntryLocalService;

/** Writes the row of a new referral. */
@Component(service = Drafts.class)
public class Drafts {

    private final ReferralEntryLocalService referrals;
    private final Seal seal;
    private final Time time;
    private final References references = ReferralReferences.make();

    @Activate
    public Drafts(
            @Reference ReferralEntryLocalService referrals,
            @Reference Seal seal,
            @Reference Time time) {
        this.referrals = referrals;
        this.seal = seal;
        this.time = time;
    }

    /** One open referral per person and service: this key is unique while it is open. */
    static String openKey(String subjectId, String serviceId) {
        return subjectId + ":" + serviceId;
    }

    ReferralEntry add(
            String subjectId,
            Service service,
            Consent consent,
            ConsentedPayload payload,
            ReferralRequest request,
            Actor actor) {
        Instant now = time.now();
        ReferralEntry row = referrals.createReferralEntry(UUID.randomUUID().toString());
        row.setReference(freeReference());
        row.setState(ReferralState.DRAFT.name());
        row.setSubjectId(subjectId);
        row.setServiceId(service.id());
        row.setServiceName(service.name());
        row.setOrganisationId(service.organisation().id());
        row.setOrganisationName(service.organisation().name());
        row.setUrgency(request.urgency().name());
        row.setConsentId(consent.id());
        row.setOpenKey(openKey(subjectId, service.id()));
        row.setSubmissionIndex(seal.submissionIndex(request.submission()));
        row.setAccessIndex(accessIndex(row, request, actor));
        seal.sealPayload(row, new PayloadText(payload.items(), told(payload, request)));
        row.setCreateDate(Date.from(now));
        row.setAcknowledgeBy(Date.from(time.deadlines().acknowledgeBy(now, request.urgency())));
        row.setDecideBy(Date.from(time.deadlines().decideBy(now, request.urgency())));
        return added(row);
    }

    /** Only somebody without an account needs a code to come back. */
    private String accessIndex(ReferralEntry row, ReferralRequest request, Actor actor) {
        return actor.isAnonymous()
                ? seal.accessIndex(row.getReference(), seal.accessCode(request.submission()))
                : "";
    }

    private static Optional<SafeContact> told(ConsentedPayload payload, ReferralRequest request) {
        Set<DataItem> covered = payload.covered();
        return Optional.of(request.contact().safeContact())
                .filter(safe -> covered.contains(DataItem.SAFE_CONTACT));
    }

    private String freeReference() {
        String reference = references.next();
        while (referrals.idOf(reference).isPresent()) {
            reference = references.next();
        }
        return reference;
    }

    private ReferralEntry added(ReferralEntry row) {
        try {
            return referrals.addAtOnce(row);
        } catch (SystemException e) {
            if (UniqueKeys.isViolation(e)) {
                throw new Sender.TakenException(row.getReferralId(), e);
            }
            throw e;
        }
    }
}
