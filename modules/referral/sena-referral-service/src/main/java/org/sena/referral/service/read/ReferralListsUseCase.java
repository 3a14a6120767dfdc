package org.sena.referral.service.read;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.Role;
import org.sena.privacy.api.Consents;
import org.sena.referral.api.ImmutableReferralPage;
import org.sena.referral.api.InboxQuery;
import org.sena.referral.api.Party;
import org.sena.referral.api.Referral;
import org.sena.referral.api.ReferralLists;
import org.sena.referral.api.ReferralPage;
import org.sena.referral.api.ReferralState;
import org.sena.referral.service.app.Time;
import org.sena.referral.service.app.Trail;
import org.sena.referral.service.store.InboxCriteria;
import org.sena.referral.service.store.model.ReferralEntry;
import org.sena.referral.service.store.service.ReferralEntryLocalService;

/** Shows a page of a list; the database filters, sorts, counts and cuts. */
@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class ReferralListsUseCase implements AopService, ReferralLists {

    @Reference private CurrentActor currentActor;

    @Reference private ReferralEntryLocalService referrals;

    @Reference private Shown shown;

    @Reference private Trail trail;

    @Reference private Time time;

    @Override
    @Transactional(rollbackFor = Exception.class)
    public ReferralPage inbox(InboxQuery query) {
        String organisationId = organisation("referral.inbox");
        return page(
                "referral.inbox",
                organisationId,
                new InboxCriteria(InboxCriteria.RECIPIENT, organisationId, query, time.date()),
                shown::toOrganisation);
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public ReferralPage sent(InboxQuery query) {
        String sender =
                isOfficer(currentActor.get())
                        ? Consents.COUNCIL
                        : organisation("referral.sent-list");
        return page(
                "referral.sent-list",
                sender,
                new InboxCriteria(InboxCriteria.SENDER, sender, query, time.date()),
                rows -> shown.inOutline(rows, Party.SENDER));
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public ReferralPage all(InboxQuery query) {
        if (!isOfficer(currentActor.get())) {
            throw refused("referral.list", "NO_OFFICER");
        }
        return page(
                "referral.list",
                Consents.COUNCIL,
                new InboxCriteria(InboxCriteria.EVERYBODY, "", query, time.date()),
                rows -> shown.inOutline(rows, Party.COUNCIL));
    }

    private ReferralPage page(
            String deed,
            String ofWhom,
            InboxCriteria criteria,
            Function<List<ReferralEntry>, List<Referral>> showing) {
        Map<ReferralState, Integer> counts = new EnumMap<>(ReferralState.class);
        referrals
                .countByState(criteria)
                .forEach((state, count) -> counts.put(ReferralState.valueOf(state), count));
        List<Referral> rows = showing.apply(referrals.page(criteria));
        trail.listed(deed, ofWhom, Optional.empty(), rows.size());
        InboxQuery query = criteria.query();
        return ImmutableReferralPage.builder()
                .referrals(rows)
                .counts(counts)
                .total(total(counts, query))
                .page(query.page())
                .size(query.size())
                .build();
    }

    /** The counts hold every filter but that of the states. */
    private static int total(Map<ReferralState, Integer> counts, InboxQuery query) {
        return counts.entrySet().stream()
                .filter(
                        entry ->
                                query.states().isEmpty() || query.states().contains(entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private String organisation(String deed) {
        Actor actor = currentActor.get();
        return actor.organisationId()
                .filter(actor::worksFor)
                .orElseThrow(() -> refused(deed, "NO_ORGANISATION"));
    }

    private static boolean isOfficer(Actor actor) {
        return actor.hasAny(Role.ADVISER, Role.ADVICE_LEAD);
    }

    private NotAllowedException refused(String deed, String reason) {
        trail.refused(deed, "", reason);
        return new NotAllowedException(deed);
    }
}
