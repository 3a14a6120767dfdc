package org.sena.referral.service.steps;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.sena.identity.api.NotAllowedException;
import org.sena.referral.api.Party;
import org.sena.referral.api.Referral;
import org.sena.referral.api.ReferralCommand;
import org.sena.referral.api.ReferralConflictException;
import org.sena.referral.api.ReferralEvent;
import org.sena.referral.api.ReferralListener;
import org.sena.referral.api.ReferralState;
import org.sena.referral.service.app.ConsentCheck;
import org.sena.referral.service.app.Part;
import org.sena.referral.service.app.Time;
import org.sena.referral.service.app.Trail;
import org.sena.referral.service.store.ReferralRows;
import org.sena.referral.service.store.model.ReferralEntry;
import org.sena.referral.service.store.service.ReferralEntryLocalService;
import org.sena.referral.service.store.service.ReferralEventEntryLocalService;
import org.sena.referral.service.transition.Guard;
import org.sena.referral.service.transition.Transition;
import org.sena.referral.service.transition.Transitions;

/**
 * Takes a step of the table, whole or not at all: the row, its history, its notification, whoever
 * wants to be told, and its audit event, in the caller's transaction.
 */
@Component(service = Steps.class)
public class Steps {

    /** The guards that are looked at here, for every step that names them. */
    private static final Set<Guard> LOOKED_AT =
            EnumSet.of(Guard.VERSION_MATCHES, Guard.CONSENT_ACTIVE);

    @Reference private ReferralEntryLocalService referrals;

    @Reference private ReferralEventEntryLocalService history;

    @Reference private ConsentCheck consentCheck;

    @Reference private Trail trail;

    @Reference private Telling telling;

    @Reference private Time time;

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<ReferralListener> listeners;

    /**
     * The step by which the part may do that now.
     *
     * @param version what the actor saw; empty when there is nothing to see
     * @throws ReferralConflictException when the table has no such step, or the version is stale
     * @throws NotAllowedException when the step needs a consent that is not active
     */
    public Transition admitted(Part part, ReferralCommand command, OptionalLong version) {
        Transition step =
                Transitions.find(part.state(), command, part.parties())
                        .orElseThrow(() -> conflict(part, command, "STATE_" + part.state()));
        if (step.guards().contains(Guard.VERSION_MATCHES)
                && (version.isEmpty() || version.getAsLong() != part.row().getRevision())) {
            throw conflict(part, command, Guard.VERSION_MATCHES.name());
        }
        if (step.guards().contains(Guard.CONSENT_ACTIVE) && !consentCheck.isActive(part.row())) {
            throw refused(part, command, Guard.CONSENT_ACTIVE);
        }
        return step;
    }

    /**
     * Takes an admitted step.
     *
     * @param holding the guards that the caller looked at and that hold
     * @param tokenIndex by which the same command is known again; empty for none
     * @throws NotAllowedException when a guard of the step was not looked at by anybody
     */
    public Referral take(Part part, Transition step, Set<Guard> holding, String tokenIndex) {
        Set<Guard> missing = step.missing(holding);
        missing.removeAll(LOOKED_AT);
        if (!missing.isEmpty()) {
            throw refused(part, step.command(), missing.iterator().next());
        }
        ReferralEntry row = part.row();
        ReferralState from = part.state();
        ReferralState to = step.target().after(from, cameFrom(row, from, step));
        row.setState(to.name());
        row.setRevision(row.getRevision() + 1);
        RowClocks clocks = new RowClocks(time.deadlines(), time.now());
        step.effects().forEach(effect -> clocks.apply(effect, row));
        clocks.settle(row);
        if (to.isEnded()) {
            row.setOpenKey(row.getReferralId());
        }
        return told(new Part(referrals.updateReferralEntry(row), part), step, from, tokenIndex);
    }

    /** Where it stood before it came to where it is; only going back needs to know. */
    private ReferralState cameFrom(ReferralEntry row, ReferralState now, Transition step) {
        return step.target().isBack()
                ? history.cameFrom(row.getReferralId(), now.name())
                        .map(ReferralState::valueOf)
                        .orElse(ReferralState.SENT)
                : now;
    }

    private Referral told(Part part, Transition step, ReferralState from, String tokenIndex) {
        ReferralEntry row = part.row();
        Party party = step.firstOf(part.parties()).orElseThrow();
        ReferralEvent event =
                ReferralRows.toEvent(
                        history.add(
                                row,
                                step.command().name(),
                                from.name(),
                                party.name(),
                                part.actorId(),
                                tokenIndex,
                                time.date()));
        telling.tell(row, step);
        Referral referral = ReferralRows.toReferral(row, time.now());
        listeners.forEach(listener -> listener.changed(referral, event));
        trail.did(Kinds.deed(step.command()), row, reasonOf(row, step));
        return referral;
    }

    /** A conflict, written down as a refusal. */
    public ReferralConflictException conflict(Part part, ReferralCommand command, String reason) {
        trail.refused(Kinds.deed(command), part.row(), reason);
        return new ReferralConflictException(part.row().getReferralId());
    }

    private NotAllowedException refused(Part part, ReferralCommand command, Guard guard) {
        trail.refused(Kinds.deed(command), part.row(), guard.name());
        return new NotAllowedException(Kinds.deed(command));
    }

    private static String reasonOf(ReferralEntry row, Transition step) {
        switch (step.command()) {
            case DECLINE:
                return row.getDeclineReason();
            case CANCEL:
                return row.getCancelReason();
            default:
                return row.getState();
        }
    }
}
