package org.sena.referral.service.transition;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sena.referral.api.Party;
import org.sena.referral.api.ReferralCommand;
import org.sena.referral.api.ReferralState;

/** Looks things up in the table of steps. */
public final class Transitions {

    private Transitions() {}

    /** All rows, in the specification's order. */
    public static List<Transition> all() {
        return TransitionTable.ROWS;
    }

    /** The row for it; empty when nobody with those parts may do that in that state. */
    public static Optional<Transition> find(
            ReferralState from, ReferralCommand command, Set<Party> parties) {
        return TransitionTable.ROWS.stream()
                .filter(row -> row.from().contains(from))
                .filter(row -> row.command() == command)
                .filter(row -> row.firstOf(parties).isPresent())
                .findFirst();
    }

    /** The row by which those parts may begin a referral. */
    public static Optional<Transition> beginning(Set<Party> parties) {
        return TransitionTable.ROWS.stream()
                .filter(row -> row.command() == ReferralCommand.BEGIN)
                .filter(row -> row.firstOf(parties).isPresent())
                .findFirst();
    }

    /** What somebody with those parts may do in that state, as far as the table goes. */
    public static Set<ReferralCommand> commands(ReferralState from, Set<Party> parties) {
        return TransitionTable.ROWS.stream()
                .filter(row -> row.from().contains(from) && row.firstOf(parties).isPresent())
                .map(Transition::command)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The states in which an organisation has a referral in hand. */
    public static Set<ReferralState> inHand() {
        return Arrays.stream(ReferralState.values())
                .filter(ReferralState::isOpen)
                .filter(ReferralState::isSent)
                .collect(Collectors.toUnmodifiableSet());
    }
}
