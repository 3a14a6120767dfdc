package org.sena.referral.service.transition;

import java.util.EnumSet;
import java.util.Set;
import org.sena.referral.api.Party;
import org.sena.referral.api.ReferralCommand;
import org.sena.referral.api.ReferralState;

/** One row of the table: who may take a referral from where to where, by what, and when. */
public final class Transition {

    private final ReferralState from;
    private final ReferralCommand command;
    private final Party party;
    private final ReferralState to;
    private final Set<Guard> guards;

    Transition(
            ReferralState from,
            ReferralCommand command,
            Party party,
            ReferralState to,
            Guard... guards) {
        this.from = from;
        this.command = command;
        this.party = party;
        this.to = to;
        this.guards = Set.of(guards);
    }

    public ReferralState from() {
        return from;
    }

    public ReferralCommand command() {
        return command;
    }

    public Party party() {
        return party;
    }

    public ReferralState to() {
        return to;
    }

    public Set<Guard> guards() {
        return guards;
    }

    /** The guards that do not hold. */
    public Set<Guard> missing(Set<Guard> holding) {
        EnumSet<Guard> missing = EnumSet.noneOf(Guard.class);
        missing.addAll(guards);
        missing.removeAll(holding);
        return missing;
    }
}
