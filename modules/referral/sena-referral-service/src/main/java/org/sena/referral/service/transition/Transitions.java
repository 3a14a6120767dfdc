package org.sena.referral.service.transition;

import static org.sena.referral.api.Party.ORGANISATION;
import static org.sena.referral.api.Party.RESIDENT;
import static org.sena.referral.api.ReferralCommand.ACCEPT;
import static org.sena.referral.api.ReferralCommand.ACKNOWLEDGE;
import static org.sena.referral.api.ReferralCommand.DECLINE;
import static org.sena.referral.api.ReferralCommand.SEND;
import static org.sena.referral.api.ReferralCommand.WITHDRAW;
import static org.sena.referral.api.ReferralState.ACCEPTED;
import static org.sena.referral.api.ReferralState.ACKNOWLEDGED;
import static org.sena.referral.api.ReferralState.DECLINED;
import static org.sena.referral.api.ReferralState.DRAFT;
import static org.sena.referral.api.ReferralState.SENT;
import static org.sena.referral.api.ReferralState.WITHDRAWN;
import static org.sena.referral.service.transition.Guard.CONSENT_ACTIVE;
import static org.sena.referral.service.transition.Guard.NO_OPEN_DUPLICATE;
import static org.sena.referral.service.transition.Guard.REASON_CODED;
import static org.sena.referral.service.transition.Guard.SAFE_CONTACT_ANSWERED;
import static org.sena.referral.service.transition.Guard.SERVICE_REFERABLE;
import static org.sena.referral.service.transition.Guard.VERSION_MATCHES;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sena.referral.api.Party;
import org.sena.referral.api.ReferralCommand;
import org.sena.referral.api.ReferralState;

/** The table of steps. What is not in it can't happen; a new state is new rows. */
public final class Transitions {

    private static final List<Transition> TABLE =
            List.of(
                    new Transition(
                            DRAFT,
                            SEND,
                            RESIDENT,
                            SENT,
                            SERVICE_REFERABLE,
                            NO_OPEN_DUPLICATE,
                            SAFE_CONTACT_ANSWERED,
                            CONSENT_ACTIVE),
                    new Transition(SENT, ACKNOWLEDGE, ORGANISATION, ACKNOWLEDGED, CONSENT_ACTIVE),
                    accepted(SENT),
                    accepted(ACKNOWLEDGED),
                    declined(SENT),
                    declined(ACKNOWLEDGED),
                    withdrawn(SENT),
                    withdrawn(ACKNOWLEDGED),
                    withdrawn(ACCEPTED));

    /** Being written, waiting for an answer, or answered and going on. */
    private static final Set<ReferralState> OPEN = EnumSet.of(DRAFT, SENT, ACKNOWLEDGED, ACCEPTED);

    private Transitions() {}

    private static Transition accepted(ReferralState from) {
        return new Transition(
                from, ACCEPT, ORGANISATION, ACCEPTED, CONSENT_ACTIVE, VERSION_MATCHES);
    }

    private static Transition declined(ReferralState from) {
        return new Transition(
                from,
                DECLINE,
                ORGANISATION,
                DECLINED,
                CONSENT_ACTIVE,
                VERSION_MATCHES,
                REASON_CODED);
    }

    /** Nothing holds a person back: whatever happened meanwhile, they can take it back. */
    private static Transition withdrawn(ReferralState from) {
        return new Transition(from, WITHDRAW, RESIDENT, WITHDRAWN);
    }

    /** The row for it; empty when that party may not do that in that state. */
    public static Optional<Transition> find(
            ReferralState from, ReferralCommand command, Party party) {
        return TABLE.stream()
                .filter(row -> row.from() == from)
                .filter(row -> row.command() == command)
                .filter(row -> row.party() == party)
                .findFirst();
    }

    /** What that party may do in that state, as far as the table goes. */
    public static Set<ReferralCommand> commands(ReferralState from, Party party) {
        return TABLE.stream()
                .filter(row -> row.from() == from && row.party() == party)
                .map(Transition::command)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** True while a referral waits for something; a person has one open referral to a service. */
    public static boolean isOpen(ReferralState state) {
        return OPEN.contains(state);
    }

    /** True once an organisation may see anything of it at all. */
    public static boolean isSent(ReferralState state) {
        return state != DRAFT;
    }

    public static Set<ReferralState> openStates() {
        return Set.copyOf(OPEN);
    }
}
