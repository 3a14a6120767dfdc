package org.sena.referral.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.sena.referral.service.store.model.ReferralEntry;
import org.sena.referral.service.store.model.ReferralEventEntry;
import org.sena.referral.service.store.service.base.ReferralEventEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.referral.service.store.model.ReferralEventEntry",
        service = AopService.class)
public class ReferralEventEntryLocalServiceImpl extends ReferralEventEntryLocalServiceBaseImpl {

    /**
     * Adds the step that led to what the row is now.
     *
     * @param tokenIndex empty when no form stands behind it
     */
    public ReferralEventEntry add(
            ReferralEntry row,
            String command,
            String fromState,
            String party,
            String actorId,
            String tokenIndex,
            Date at) {
        ReferralEventEntry entry =
                referralEventEntryPersistence.create(
                        counterLocalService.increment(ReferralEventEntry.class.getName()));
        entry.setReferralId(row.getReferralId());
        entry.setRevision(row.getRevision());
        entry.setCommand(command);
        entry.setFromState(fromState);
        entry.setToState(row.getState());
        entry.setParty(party);
        entry.setActorId(actorId);
        entry.setTokenIndex(tokenIndex);
        entry.setCreateDate(at);
        return referralEventEntryPersistence.update(entry);
    }

    /** The step that this command took before. */
    public Optional<ReferralEventEntry> byToken(String referralId, String tokenIndex) {
        return ofReferral(referralId).stream()
                .filter(entry -> tokenIndex.equals(entry.getTokenIndex()))
                .findFirst();
    }

    /** The state from which it last came to that one. */
    public Optional<String> cameFrom(String referralId, String state) {
        return ofReferral(referralId).stream()
                .filter(entry -> entry.getToState().equals(state))
                .map(ReferralEventEntry::getFromState)
                .filter(from -> !from.equals(state))
                .reduce((earlier, later) -> later);
    }

    public List<ReferralEventEntry> ofReferral(String referralId) {
        return referralEventEntryPersistence.findByReferralId(referralId);
    }

    public void removeOf(String referralId) {
        referralEventEntryPersistence.removeByReferralId(referralId);
    }
}
