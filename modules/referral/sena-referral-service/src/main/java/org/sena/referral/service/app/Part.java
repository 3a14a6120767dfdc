package org.sena.referral.service.app;

import java.util.Set;
import org.sena.identity.api.Actor;
import org.sena.referral.api.Party;
import org.sena.referral.api.ReferralState;
import org.sena.referral.service.store.ReferralRows;
import org.sena.referral.service.store.model.ReferralEntry;

/** Somebody's parts in a referral whose row they hold until the transaction ends. */
public final class Part {

    private final ReferralEntry row;
    private final Actor actor;
    private final Set<Party> parties;

    /**
     * @param parties at least one
     */
    public Part(ReferralEntry row, Actor actor, Set<Party> parties) {
        this.row = row;
        this.actor = actor;
        this.parties = Set.copyOf(parties);
    }

    /** The same parts in the row as it is now. */
    public Part(ReferralEntry row, Part former) {
        this(row, former.actor, former.parties);
    }

    public ReferralEntry row() {
        return row;
    }

    public Actor actor() {
        return actor;
    }

    public Set<Party> parties() {
        return parties;
    }

    /** The part that counts most: the first in the order of {@link Party}. */
    public Party party() {
        return parties.stream().sorted().findFirst().orElse(Party.NONE);
    }

    public ReferralState state() {
        return ReferralRows.state(row);
    }

    public boolean is(Party other) {
        return parties.contains(other);
    }

    /** The user; for a person without an account, the subject. */
    public String actorId() {
        return Part.idOf(actor);
    }

    public static String idOf(Actor actor) {
        return actor.userId().or(actor::subjectId).orElse("anonymous");
    }
}
