package org.sena.referral.service.send;

import com.liferay.portal.kernel.exception.SystemException;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Service;
import org.sena.privacy.api.DataItem;
import org.sena.privacy.api.SafeContact;
import org.sena.references.References;
import org.sena.referral.api.ReferralRequest;
import org.sena.referral.api.ReferralState;
import org.sena.referral.service.app.Seal;
import org.sena.referral.service.app.Time;
import org.sena.referral.service.payload.ConsentedPayload;
import org.sena.referral.service.payload.PayloadText;
import org.sena.referral.service.store.model.ReferralEntry;
import org.sena.referral.service.store.service.ReferralEntryLocalService;

/** Writes the row of a new referral. */
@Component(service = NewReferrals.class)
public class NewReferrals {

    private static final String NEED = "NEED:";

    private final ReferralEntryLocalService referrals;
    private final Seal seal;
    private final Time time;
    private final References references = ReferralReferences.make();

    @Activate
    public NewReferrals(
            @Reference ReferralEntryLocalService referrals,
            @Reference Seal seal,
            @Reference Time time) {
        this.referrals = referrals;
        this.seal = seal;
        this.time = time;
    }

    /** One open referral per person and service: this key is unique while it is open. */
    public static String openKey(String subjectId, String serviceId) {
        return subjectId + ":" + serviceId;
    }

    /** A row in state DRAFT with what is known from the start, not stored yet. */
    ReferralEntry begin(String subjectId, Service service) {
        ReferralEntry row = referrals.createReferralEntry(UUID.randomUUID().toString());
        row.setReference(freeReference());
        row.setState(ReferralState.DRAFT.name());
        row.setSubjectId(subjectId);
        row.setOpenKey(openKey(subjectId, service.id()));
        row.setCreateDate(time.date());
        row.setUrgency(org.sena.referral.api.ReferralUrgency.NORMAL.name());
        describe(row, service);
        return row;
    }

    private static void describe(ReferralEntry row, Service service) {
        row.setServiceId(service.id());
        row.setServiceName(service.name());
        row.setOrganisationId(service.organisation().id());
        row.setOrganisationName(service.organisation().name());
    }

    /** Freezes what is to be sent into the row: who sends it, how urgent it is, what it shares. */
    void fill(
            ReferralEntry row,
            Service service,
            Beneficiary person,
            ConsentedPayload payload,
            ReferralRequest request) {
        describe(row, service);
        // From the moment it is sent, not from the first word of its draft.
        row.setCreateDate(Date.from(time.now()));
        row.setUrgency(request.urgency().name());
        row.setUrgencyRank(request.urgency().ordinal());
        row.setAssessmentId(request.assessmentId().orElse(""));
        row.setRiskBand(request.riskBand().orElse(""));
        row.setMatrixVersion(request.matrixVersion().orElse(0));
        row.setRedirectedFrom(request.redirectedFrom().orElse(""));
        row.setNeedCodes(needCodes(payload.covered()));
        row.setSubmissionIndex(seal.submissionIndex(request.submission()));
        person.sender()
                .ifPresent(
                        sender -> {
                            row.setSenderOrganisationId(sender.id());
                            row.setSenderOrganisationName(sender.name());
                            row.setSenderActorId(person.actor().userId().orElse(""));
                        });
        if (person.needsCode()) {
            row.setAccessIndex(
                    seal.accessIndex(row.getReference(), seal.accessCode(request.submission())));
        }
        seal.sealPayload(row, new PayloadText(payload.items(), told(payload, request)));
    }

    private static String needCodes(Set<DataItem> covered) {
        return covered.stream()
                .map(DataItem::code)
                .filter(code -> code.startsWith(NEED))
                .map(code -> code.substring(NEED.length()))
                .sorted()
                .collect(Collectors.joining(" "));
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

    /**
     * Stores it at once, so that a broken key shows.
     *
     * @throws Sender.TakenException when an equal one was stored first
     */
    ReferralEntry store(ReferralEntry row) {
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
