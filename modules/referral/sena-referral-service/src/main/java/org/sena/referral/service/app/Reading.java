package org.sena.referral.service.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.privacy.api.DataItem;
import org.sena.referral.api.ImmutableReferralDetail;
import org.sena.referral.api.Party;
import org.sena.referral.api.PayloadItem;
import org.sena.referral.api.Referral;
import org.sena.referral.api.ReferralCommand;
import org.sena.referral.api.ReferralDetail;
import org.sena.referral.service.payload.Disclosure;
import org.sena.referral.service.payload.PayloadText;
import org.sena.referral.service.store.ReferralRows;
import org.sena.referral.service.store.model.ReferralEntry;
import org.sena.referral.service.store.service.ReferralEntryLocalService;
import org.sena.referral.service.store.service.ReferralEventEntryLocalService;
import org.sena.referral.service.transition.Guard;
import org.sena.referral.service.transition.Transitions;

/** Shows referrals: to the person, to the organisation while it may, to the council in outline. */
@Component(service = Reading.class)
public class Reading {

    @Reference private CurrentActor currentActor;

    @Reference private Access access;

    @Reference private ConsentCheck consentCheck;

    @Reference private ReferralEntryLocalService referrals;

    @Reference private ReferralEventEntryLocalService history;

    @Reference private Conversation conversation;

    @Reference private Steps steps;

    @Reference private Seal seal;

    @Reference private Trail trail;

    List<Referral> mine() {
        Actor actor = currentActor.get();
        String subjectId =
                actor.subjectId().orElseThrow(() -> refused("referral.mine", "NO_RESIDENT"));
        List<ReferralEntry> rows = referrals.ofSubject(subjectId);
        trail.listed("referral.mine", subjectId, Optional.of(subjectId), rows.size());
        return toReferrals(rows, Party.RESIDENT, row -> true);
    }

    List<Referral> inbox() {
        Actor actor = currentActor.get();
        String organisationId =
                actor.organisationId()
                        .filter(actor::worksFor)
                        .orElseThrow(() -> refused("referral.inbox", "NO_ORGANISATION"));
        List<ReferralEntry> rows =
                referrals.ofOrganisation(organisationId).stream()
                        .filter(row -> Transitions.isSent(ReferralRows.state(row)))
                        .collect(Collectors.toList());
        trail.listed("referral.inbox", organisationId, Optional.empty(), rows.size());
        return toReferrals(
                rows, Party.ORGANISATION, row -> Transitions.isOpen(ReferralRows.state(row)));
    }

    private NotAllowedException refused(String deed, String reason) {
        trail.refused(deed, "", reason);
        return new NotAllowedException(deed);
    }

    private List<Referral> toReferrals(
            List<ReferralEntry> rows, Party reader, Predicate<ReferralEntry> mayReadMessages) {
        Map<String, Integer> unread = conversation.unread(rows, reader);
        List<Referral> list = new ArrayList<>(rows.size());
        for (ReferralEntry row : rows) {
            int count = unread.getOrDefault(row.getReferralId(), 0);
            list.add(
                    ReferralRows.toReferral(
                            row, mayReadMessages.test(row) ? count : 0, declineText(row, reader)));
        }
        return list;
    }

    private Optional<String> declineText(ReferralEntry row, Party reader) {
        return reader == Party.RESIDENT ? seal.declineText(row) : Optional.empty();
    }

    /** Shows one; the organisation's first look acknowledges it. */
    ReferralDetail open(String idOrReference) {
        Part part = access.hold(idOrReference, "referral.read");
        Disclosure disclosure = access.disclosure(part);
        if (disclosure == Disclosure.EVERYTHING
                && Transitions.find(part.state(), ReferralCommand.ACKNOWLEDGE, part.party())
                        .isPresent()) {
            steps.take(part, ReferralCommand.ACKNOWLEDGE, Set.of(Guard.CONSENT_ACTIVE));
        }
        ImmutableReferralDetail.Builder detail = ImmutableReferralDetail.builder();
        detail.referral(
                ReferralRows.toReferral(part.row(), 0, declineText(part.row(), part.party())));
        if (disclosure != Disclosure.STUB) {
            history.ofReferral(part.row().getReferralId())
                    .forEach(row -> detail.addHistory(ReferralRows.toEvent(row)));
        }
        List<PayloadItem> disclosed = List.of();
        if (disclosure == Disclosure.EVERYTHING) {
            disclosed = disclose(part, detail);
        } else {
            detail.mayWrite(false);
        }
        trail.looked(part.row(), disclosed);
        return detail.build();
    }

    private List<PayloadItem> disclose(Part part, ImmutableReferralDetail.Builder detail) {
        PayloadText payload = seal.payload(part.row());
        List<PayloadItem> items = payload.items();
        boolean safeContact = true;
        if (part.is(Party.ORGANISATION)) {
            Set<DataItem> consented = consentCheck.items(part.row());
            items =
                    items.stream()
                            .filter(item -> consented.contains(item.item()))
                            .collect(Collectors.toList());
            safeContact = consented.contains(DataItem.SAFE_CONTACT);
        }
        detail.payload(items)
                .messages(conversation.read(part))
                .commands(Transitions.commands(part.state(), part.party()))
                .mayWrite(conversation.mayWrite(part));
        if (safeContact) {
            detail.safeContact(payload.safeContact());
        }
        return items;
    }
}
