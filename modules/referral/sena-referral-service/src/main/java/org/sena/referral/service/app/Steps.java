package org.sena.referral.service.app;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.sena.identity.api.NotAllowedException;
import org.sena.referral.api.Referral;
import org.sena.referral.api.ReferralCommand;
import org.sena.referral.api.ReferralConflictException;
import org.sena.referral.api.ReferralEvent;
import org.sena.referral.api.ReferralListener;
import org.sena.referral.service.store.ReferralRows;
import org.sena.referral.service.store.model.ReferralEntry;
import org.sena.referral.service.store.service.ReferralEntryLocalService;
import org.sena.referral.service.store.service.ReferralEventEntryLocalService;
import org.sena.referral.service.transition.Guard;
import org.sena.referral.service.transition.Transition;
import org.sena.referral.service.transition.Transitions;

/**
 * Takes a step of the table, whole or not at all: the row, its history, its audit event, its
 * notification, and whoever wants to be told, in the caller's transaction.
 */
@Component(service = Steps.class)
public class Steps {

    @Reference private ReferralEntryLocalService referrals;

    @Reference private ReferralEventEntryLocalService history;

    @Reference private Trail trail;

    @Reference private Outbox outbox;

    @Reference private Time time;

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<ReferralListener> listeners;

    /**
     * Takes the step.
     *
     * @param holding the guards that hold
     * @throws ReferralConflictException when the table has no such step, or the version is stale
     * @throws NotAllowedException when another guard does not hold
     */
    Referral take(Part part, ReferralCommand command, Set<Guard> holding) {
        Transition step = admitted(part, command, holding);
        ReferralEntry row = part.row();
        row.setState(step.to().name());
        row.setRevision(row.getRevision() + 1);
        if (command == ReferralCommand.SEND) {
            row.setSentDate(time.date());
        } else if (command != ReferralCommand.ACKNOWLEDGE) {
            row.setDecidedDate(time.date());
        }
        if (!Transitions.isOpen(step.to())) {
            row.setOpenKey(row.getReferralId());
        }
        return told(new Part(referrals.updateReferralEntry(row), part), step);
    }

    private Transition admitted(Part part, ReferralCommand command, Set<Guard> holding) {
        String deed = deed(command);
        Transition step =
                Transitions.find(part.state(), command, part.party())
                        .orElseThrow(() -> conflict(part, deed, "STATE_" + part.state()));
        Set<Guard> missing = step.missing(holding);
        if (missing.contains(Guard.VERSION_MATCHES)) {
            throw conflict(part, deed, Guard.VERSION_MATCHES.name());
        }
        if (!missing.isEmpty()) {
            trail.refused(deed, part.row(), missing.iterator().next().name());
            throw new NotAllowedException(deed);
        }
        return step;
    }

    private ReferralConflictException conflict(Part part, String deed, String reason) {
        trail.refused(deed, part.row(), reason);
        return new ReferralConflictException(part.row().getReferralId());
    }

    private Referral told(Part part, Transition step) {
        ReferralEntry row = part.row();
        ReferralEvent event =
                ReferralRows.toEvent(
                        history.add(
                                row.getReferralId(),
                                row.getRevision(),
                                step.from().name(),
                                step.to().name(),
                                part.party().name(),
                                part.actorId(),
                                time.date()));
        trail.did(deed(step.command()), row, reasonOf(row, step));
        outbox.tellOther(part, step.to().name());
        Referral referral = ReferralRows.toReferral(row, 0, Optional.empty());
        listeners.forEach(listener -> listener.changed(referral, event));
        return referral;
    }

    private static String reasonOf(ReferralEntry row, Transition step) {
        return step.command() == ReferralCommand.DECLINE
                ? row.getDeclineReason()
                : step.to().name();
    }

    private static String deed(ReferralCommand command) {
        return "referral." + command.name().toLowerCase(Locale.ROOT);
    }
}
