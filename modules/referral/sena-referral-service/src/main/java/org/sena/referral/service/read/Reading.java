package org.sena.referral.service.read;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.privacy.api.DataItem;
import org.sena.referral.api.ImmutableReferralDetail;
import org.sena.referral.api.Party;
import org.sena.referral.api.PayloadItem;
import org.sena.referral.api.ReferralCommand;
import org.sena.referral.api.ReferralDetail;
import org.sena.referral.service.app.Access;
import org.sena.referral.service.app.Attempts;
import org.sena.referral.service.app.ConsentCheck;
import org.sena.referral.service.app.Conversation;
import org.sena.referral.service.app.Part;
import org.sena.referral.service.app.Seal;
import org.sena.referral.service.app.Trail;
import org.sena.referral.service.payload.Disclosure;
import org.sena.referral.service.payload.PayloadText;
import org.sena.referral.service.steps.Steps;
import org.sena.referral.service.store.ReferralRows;
import org.sena.referral.service.store.model.ReferralEntry;
import org.sena.referral.service.store.service.ReferralEventEntryLocalService;
import org.sena.referral.service.transition.Transitions;

/** Shows one referral: to the person, to the organisation while it may, to others in outline. */
@Component(service = Reading.class)
public class Reading {

    @Reference private Access access;

    @Reference private ConsentCheck consentCheck;

    @Reference private ReferralEventEntryLocalService history;

    @Reference private Conversation conversation;

    @Reference private Attempts attempts;

    @Reference private Possible possible;

    @Reference private Steps steps;

    @Reference private Shown shown;

    @Reference private Seal seal;

    @Reference private Trail trail;

    /** Shows one; the organisation's first look acknowledges it. */
    public ReferralDetail open(String idOrReference) {
        Part part = access.hold(idOrReference, "referral.read");
        Disclosure disclosure = access.disclosure(part);
        if (disclosure == Disclosure.EVERYTHING
                && Transitions.find(part.state(), ReferralCommand.ACKNOWLEDGE, part.parties())
                        .isPresent()) {
            steps.take(
                    part,
                    steps.admitted(part, ReferralCommand.ACKNOWLEDGE, OptionalLong.empty()),
                    Set.of(),
                    "");
        }
        ImmutableReferralDetail.Builder detail =
                ImmutableReferralDetail.builder()
                        .referral(shown.one(part.row(), part.parties(), disclosure))
                        .parties(part.parties())
                        .commands(possible.commands(part))
                        .mayWrite(false);
        if (disclosure != Disclosure.STUB) {
            outline(part, detail);
        }
        List<PayloadItem> disclosed =
                disclosure == Disclosure.EVERYTHING ? disclose(part, detail) : List.of();
        trail.looked(part.row(), disclosed);
        return detail.build();
    }

    /** How it came to where it stands, and what who returned it may know. */
    private void outline(Part part, ImmutableReferralDetail.Builder detail) {
        history.ofReferral(part.row().getReferralId())
                .forEach(row -> detail.addHistory(ReferralRows.toEvent(row)));
        boolean mayKnow = consentCheck.mayTellOutcome(part.row());
        detail.mayTellOutcome(mayKnow);
        // To whom the outcome returns: who sent it, or the council where the person did.
        boolean returnsTo =
                ReferralRows.filled(part.row().getSenderOrganisationId()).isPresent()
                        ? part.is(Party.SENDER)
                        : part.is(Party.COUNCIL);
        if (mayKnow && returnsTo) {
            detail.outcome(outcome(part.row()));
        }
    }

    private Optional<org.sena.referral.api.Outcome> outcome(ReferralEntry row) {
        return ReferralRows.outcome(row, seal.opened(row, row.getOutcomeNote()));
    }

    private List<PayloadItem> disclose(Part part, ImmutableReferralDetail.Builder detail) {
        PayloadText payload = seal.payload(part.row());
        List<PayloadItem> items = payload.items();
        boolean safeContact = true;
        boolean riskBand = true;
        if (!part.is(Party.RESIDENT)) {
            Set<DataItem> consented = consentCheck.items(part.row());
            items =
                    items.stream()
                            .filter(item -> consented.contains(item.item()))
                            .collect(Collectors.toList());
            safeContact = consented.contains(DataItem.SAFE_CONTACT);
            riskBand = consented.contains(DataItem.RISK_BAND);
        }
        detail.payload(items)
                .mayWrite(conversation.mayWrite(part))
                .attempts(attempts.of(part.row()))
                .outcome(outcome(part.row()))
                .reopenNote(seal.opened(part.row(), part.row().getReopenNote()));
        if (safeContact) {
            detail.safeContact(payload.safeContact());
        }
        if (riskBand) {
            detail.riskBand(ReferralRows.filled(part.row().getRiskBand()))
                    .matrixVersion(version(part.row()));
        }
        return items;
    }

    private static OptionalInt version(ReferralEntry row) {
        return row.getMatrixVersion() == 0
                ? OptionalInt.empty()
                : OptionalInt.of(row.getMatrixVersion());
    }
}
