package org.sena.referral.service.casework;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Transactional;
import java.util.EnumSet;
import java.util.OptionalLong;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.referral.api.Party;
import org.sena.referral.api.ReferralCommand;
import org.sena.referral.api.ReferralState;
import org.sena.referral.service.app.Part;
import org.sena.referral.service.app.Trail;
import org.sena.referral.service.steps.Kinds;
import org.sena.referral.service.steps.Steps;
import org.sena.referral.service.steps.SystemSteps;
import org.sena.referral.service.store.model.ReferralEntry;
import org.sena.referral.service.store.service.ReferralEntryLocalService;
import org.sena.referral.service.transition.Guard;
import org.sena.referral.service.transition.Transitions;

/** Takes the steps of SENA itself; a referral that has moved on is left as it is. */
@Component(service = AopService.class)
@Transactional(rollbackFor = Exception.class)
public class SystemStepsUseCase implements AopService, SystemSteps {

    @Reference private CurrentActor currentActor;

    @Reference private ReferralEntryLocalService referrals;

    @Reference private Reaching reaching;

    @Reference private Steps steps;

    @Reference private Trail trail;

    @Override
    public boolean expire(String referralId) {
        return take(referralId, ReferralCommand.EXPIRE, EnumSet.of(Guard.TIME_IS_UP));
    }

    @Override
    public boolean endPause(String referralId) {
        return take(referralId, ReferralCommand.ANSWER_INFORMATION, EnumSet.of(Guard.TIME_IS_UP));
    }

    @Override
    public boolean closeNoContact(String referralId) {
        return take(
                referralId,
                ReferralCommand.CLOSE_WITHOUT_CONTACT,
                EnumSet.of(Guard.TIME_IS_UP, Guard.ENOUGH_ATTEMPTS));
    }

    @Override
    public boolean dropDraft(String referralId) {
        ReferralEntry row = held(referralId, "referral.drop-draft");
        if (row == null || !row.getState().equals(ReferralState.DRAFT.name())) {
            return false;
        }
        referrals.remove(row);
        return true;
    }

    private boolean take(String referralId, ReferralCommand command, Set<Guard> holding) {
        ReferralEntry row = held(referralId, Kinds.deed(command));
        if (row == null) {
            return false;
        }
        Part part = new Part(row, currentActor.get(), Set.of(Party.SYSTEM));
        if (Transitions.find(part.state(), command, part.parties()).isEmpty()
                || holding.contains(Guard.ENOUGH_ATTEMPTS) && !reaching.isEnough(row)) {
            return false;
        }
        steps.take(part, steps.admitted(part, command, OptionalLong.empty()), holding, "");
        return true;
    }

    private ReferralEntry held(String referralId, String deed) {
        if (!currentActor.get().isSystem()) {
            trail.refused(deed, referralId, "NOT_SYSTEM");
            throw new NotAllowedException(deed);
        }
        return referrals.lock(referralId);
    }
}
