package org.sena.referral.service.casework;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.CurrentActor;
import org.sena.privacy.api.Channel;
import org.sena.privacy.api.Consents;
import org.sena.referral.api.OpenReferralExistsException;
import org.sena.referral.api.Outcome;
import org.sena.referral.api.Party;
import org.sena.referral.api.ReferralCommand;
import org.sena.referral.service.app.Access;
import org.sena.referral.service.app.ConsentCheck;
import org.sena.referral.service.app.Part;
import org.sena.referral.service.app.Seal;
import org.sena.referral.service.app.Time;
import org.sena.referral.service.payload.Disclosure;
import org.sena.referral.service.send.NewReferrals;
import org.sena.referral.service.steps.Steps;
import org.sena.referral.service.store.ReferralRows;
import org.sena.referral.service.store.model.ReferralEntry;
import org.sena.referral.service.store.service.ReferralEntryLocalService;
import org.sena.referral.service.transition.Guard;

/** How a referral ends: with an outcome, with its consents; and how it goes on after all. */
@Component(service = Ending.class)
public class Ending {

    @Reference private CurrentActor currentActor;

    @Reference private ReferralEntryLocalService referrals;

    @Reference private ConsentCheck consentCheck;

    @Reference private Consents consents;

    @Reference private Steps steps;

    @Reference private Seal seal;

    @Reference private Time time;

    /** Notes the outcome, as far as the person agreed that it is told. */
    Set<Guard> complete(Part part, Outcome outcome) {
        ReferralEntry row = part.row();
        Doing.require(
                WorkRules.of(outcome, consentCheck.mayTellOutcome(row), ReferralRows.needs(row)));
        row.setOutcome(outcome.code().name());
        row.setNeedResults(ReferralRows.write(outcome.needResults()));
        row.setOutcomeNote(seal.sealed(row, outcome.note()));
        return EnumSet.of(Guard.OUTCOME_FITS);
    }

    /**
     * Ends every consent that a referral rests on. The referral has ended before, so that the end
     * of its consent finds it ended.
     */
    void endConsents(String referralId) {
        ReferralEntry row = referrals.lock(referralId);
        boolean own = Access.parties(currentActor.get(), row).contains(Party.RESIDENT);
        Stream.of(
                        row.getConsentId(),
                        row.getMessageConsentId(),
                        row.getOutcomeConsentId(),
                        row.getFeedbackConsentId())
                .flatMap(id -> ReferralRows.filled(id).stream())
                .collect(Collectors.toList())
                .forEach(
                        id ->
                                consents.withdraw(
                                        id,
                                        own ? Channel.WEB : Channel.OTHER,
                                        "REFERRAL_WITHDRAWN"));
    }

    /** Clears how it ended, so that it can go on. */
    Set<Guard> reopen(Part part, String note) {
        ReferralEntry row = part.row();
        if (row.getSentDate() == null) {
            throw steps.conflict(part, ReferralCommand.REOPEN, "NEVER_SENT");
        }
        Doing.require(WorkRules.ofReopening(note, isSoonEnough(row)));
        String openKey = NewReferrals.openKey(row.getSubjectId(), row.getServiceId());
        if (referrals.hasOpen(openKey)) {
            throw new OpenReferralExistsException(row.getServiceId());
        }
        row.setOpenKey(openKey);
        row.setReopenNote(seal.sealed(row, java.util.Optional.of(note)));
        row.setDeclineReason("");
        row.setDeclineText("");
        row.setCancelReason("");
        row.setOutcome("");
        row.setNeedResults("");
        row.setOutcomeNote("");
        return EnumSet.of(Guard.SOON_ENOUGH, Guard.NO_OPEN_DUPLICATE, Guard.NOTE_GIVEN);
    }

    private boolean isSoonEnough(ReferralEntry row) {
        return ReferralRows.endedAt(row)
                .map(ended -> ended.plus(Disclosure.AFTER_THE_END))
                .filter(last -> !time.now().isAfter(last))
                .isPresent();
    }
}
