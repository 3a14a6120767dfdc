package org.sena.referral.service.casework;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.referral.api.Command;
import org.sena.referral.api.Referral;
import org.sena.referral.api.ReferralCommand;
import org.sena.referral.api.ReferralProblem;
import org.sena.referral.api.ReferralRefusedException;
import org.sena.referral.service.app.Access;
import org.sena.referral.service.app.Part;
import org.sena.referral.service.app.Seal;
import org.sena.referral.service.app.Time;
import org.sena.referral.service.payload.RequestRules;
import org.sena.referral.service.steps.Kinds;
import org.sena.referral.service.steps.Steps;
import org.sena.referral.service.store.ReferralRows;
import org.sena.referral.service.store.model.ReferralEventEntry;
import org.sena.referral.service.store.service.ReferralEventEntryLocalService;
import org.sena.referral.service.transition.Guard;
import org.sena.referral.service.transition.Transition;

/**
 * Does what a command says, once. Who comes second finds the row as the first left it; whoever
 * sends the same form again gets what the first time led to.
 */
@Component(service = Doing.class)
public class Doing {

    private final Access access;
    private final ReferralEventEntryLocalService history;
    private final Steps steps;
    private final Seal seal;
    private final Time time;

    @Activate
    public Doing(
            @Reference Access access,
            @Reference ReferralEventEntryLocalService history,
            @Reference Steps steps,
            @Reference Seal seal,
            @Reference Time time) {
        this.access = access;
        this.history = history;
        this.steps = steps;
        this.seal = seal;
        this.time = time;
    }

    /**
     * Holds the referral, looks whether the step may be taken, prepares it and takes it.
     *
     * @param preparation looks at what the step needs besides and writes it into the row
     */
    Referral take(Command command, ReferralCommand deed, Preparation preparation) {
        require(RequestRules.tokenProblems(command.token()));
        Part part = access.hold(command.referralId(), Kinds.deed(deed));
        String token = seal.tokenIndex(part.actorId(), command.token());
        Optional<ReferralEventEntry> before = history.byToken(part.row().getReferralId(), token);
        if (before.isPresent()) {
            return again(part, deed, before.get());
        }
        Transition step = steps.admitted(part, deed, OptionalLong.of(command.version()));
        Set<Guard> holding = preparation.prepare(part);
        return steps.take(part, step, holding, token);
    }

    private Referral again(Part part, ReferralCommand deed, ReferralEventEntry before) {
        if (!before.getCommand().equals(deed.name())) {
            throw steps.conflict(part, deed, "TOKEN_OF_" + before.getCommand());
        }
        return ReferralRows.toReferral(part.row(), time.now());
    }

    /** Ends the call when there is anything wrong with what was handed in. */
    static void require(Set<ReferralProblem> problems) {
        if (!problems.isEmpty()) {
            throw new ReferralRefusedException(problems);
        }
    }

    /** What a step needs besides the table. */
    interface Preparation {

        /**
         * Looks at it and writes it into the row.
         *
         * @return the guards that hold
         */
        Set<Guard> prepare(Part part);
    }
}
