package org.sena.referral.service.app;

import org.sena.identity.api.Actor;
import org.sena.referral.api.Party;
import org.sena.referral.api.ReferralState;
import org.sena.referral.service.store.ReferralRows;
import org.sena.referral.service.store.model.ReferralEntry;

/** Somebody's part in a referral whose row they hold until the transaction ends. */
final class Part {

    private final ReferralEntry row;
    private final Actor actor;
    private final Party party;

    Part(ReferralEntry row, Actor actor, Party party) {
        this.row = row;
        this.actor = actor;
        this.party = party;
    }

    /** The same part in the row as it is now. */
    Part(ReferralEntry row, Part former) {
        this(row, former.actor, former.party);
    }

    ReferralEntry row() {
        return row;
    }

    Party party() {
        return party;
    }

    ReferralState state() {
        return ReferralRows.state(row);
    }

    boolean is(Party other) {
        return party == other;
    }

    /** The user; for a person without an account, the subject. */
    String actorId() {
        return Part.idOf(actor);
    }

    static String idOf(Actor actor) {
        return actor.userId().or(actor::subjectId).orElse("anonymous");
    }
}
