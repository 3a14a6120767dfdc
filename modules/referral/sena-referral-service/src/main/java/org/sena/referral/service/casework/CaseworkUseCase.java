package org.sena.referral.service.casework;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.People;
import org.sena.referral.api.Attempt;
import org.sena.referral.api.AttemptResult;
import org.sena.referral.api.CancelReason;
import org.sena.referral.api.Casework;
import org.sena.referral.api.Command;
import org.sena.referral.api.DeclineReason;
import org.sena.referral.api.Outcome;
import org.sena.referral.api.Referral;
import org.sena.referral.api.ReferralCommand;
import org.sena.referral.api.ReferralProblem;
import org.sena.referral.api.ReferralState;
import org.sena.referral.service.app.Conversation;
import org.sena.referral.service.app.Part;
import org.sena.referral.service.app.Seal;
import org.sena.referral.service.payload.RequestRules;
import org.sena.referral.service.store.ReferralRows;
import org.sena.referral.service.transition.Guard;

/** The commands of casework, each with what it needs besides the table. */
@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class CaseworkUseCase implements AopService, Casework {

    @Reference private Doing doing;

    @Reference private Reaching reaching;

    @Reference private Ending ending;

    @Reference private Conversation conversation;

    @Reference private People people;

    @Reference private Seal seal;

    @Override
    @Transactional(rollbackFor = Exception.class)
    public Referral accept(Command command) {
        return doing.take(
                command,
                ReferralCommand.ACCEPT,
                part -> {
                    if (ReferralRows.filled(part.row().getOwnerId()).isEmpty()) {
                        part.row().setOwnerId(part.actorId());
                    }
                    return Set.of();
                });
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public Referral decline(Command command, DeclineReason reason, Optional<String> text) {
        return doing.take(
                command,
                ReferralCommand.DECLINE,
                part -> {
                    Doing.require(RequestRules.declineProblems(reason, text));
                    part.row().setDeclineReason(reason.name());
                    part.row().setDeclineText(seal.sealed(part.row(), text));
                    return EnumSet.of(Guard.REASON_CODED);
                });
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public Referral requestInformation(Command command, String text) {
        return writing(command, ReferralCommand.REQUEST_INFORMATION, text);
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public Referral answerInformation(Command command, String text) {
        return writing(command, ReferralCommand.ANSWER_INFORMATION, text);
    }

    private Referral writing(Command command, ReferralCommand deed, String text) {
        return doing.take(
                command,
                deed,
                part -> {
                    Doing.require(RequestRules.messageProblems(text));
                    conversation.add(part, text, command.token());
                    return EnumSet.of(Guard.TEXT_GIVEN);
                });
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public Referral start(Command command) {
        return doing.take(command, ReferralCommand.START, part -> Set.of());
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public Referral attempt(Command command, Attempt attempt) {
        ReferralCommand deed =
                attempt.result() == AttemptResult.REACHED
                        ? ReferralCommand.START
                        : ReferralCommand.RECORD_ATTEMPT;
        return doing.take(
                command,
                deed,
                part -> {
                    reaching.note(part, attempt);
                    return EnumSet.of(Guard.SAFE_WAY_TRIED);
                });
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public Referral closeWithoutContact(Command command) {
        return doing.take(
                command,
                ReferralCommand.CLOSE_WITHOUT_CONTACT,
                part -> {
                    if (!reaching.isEnough(part.row())) {
                        Doing.require(EnumSet.of(ReferralProblem.TOO_FEW_ATTEMPTS));
                    }
                    return EnumSet.of(Guard.ENOUGH_ATTEMPTS);
                });
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public Referral complete(Command command, Outcome outcome) {
        return doing.take(
                command, ReferralCommand.COMPLETE, part -> ending.complete(part, outcome));
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public Referral withdraw(Command command) {
        Referral withdrawn = doing.take(command, ReferralCommand.WITHDRAW, part -> Set.of());
        ending.endConsents(withdrawn.id());
        return withdrawn;
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public Referral cancel(Command command, CancelReason reason) {
        return doing.take(
                command,
                ReferralCommand.CANCEL,
                part -> {
                    part.row().setCancelReason(reason.name());
                    if (part.state() == ReferralState.DRAFT) {
                        part.row().setPayload("");
                    }
                    return EnumSet.of(Guard.REASON_CODED);
                });
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public Referral reopen(Command command, String note) {
        return doing.take(command, ReferralCommand.REOPEN, part -> ending.reopen(part, note));
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public Referral assign(Command command, String userId) {
        return doing.take(
                command,
                ReferralCommand.ASSIGN,
                part -> {
                    if (!isColleague(part, userId)) {
                        Doing.require(EnumSet.of(ReferralProblem.OWNER_UNKNOWN));
                    }
                    part.row().setOwnerId(userId);
                    return EnumSet.of(Guard.OWNER_OF_ORGANISATION);
                });
    }

    private boolean isColleague(Part part, String userId) {
        return part.actorId().equals(userId)
                || people.ofOrganisation(part.row().getOrganisationId()).stream()
                        .anyMatch(person -> person.userId().equals(userId));
    }
}
