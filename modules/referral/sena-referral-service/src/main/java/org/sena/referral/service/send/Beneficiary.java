package org.sena.referral.service.send;

import java.util.Optional;
import org.sena.identity.api.Actor;
import org.sena.referral.api.Party;

/** For whom a referral is sent, and by whom. */
final class Beneficiary {

    private final Actor actor;
    private final String subjectId;
    private final boolean unknown;
    private final Optional<SenderOrganisation> sender;

    /**
     * @param unknown true when the person has no account, so that they need a code to come back
     * @param sender empty when the person sends it
     */
    Beneficiary(
            Actor actor, String subjectId, boolean unknown, Optional<SenderOrganisation> sender) {
        this.actor = actor;
        this.subjectId = subjectId;
        this.unknown = unknown;
        this.sender = sender;
    }

    Actor actor() {
        return actor;
    }

    String subjectId() {
        return subjectId;
    }

    boolean needsCode() {
        return unknown;
    }

    Optional<SenderOrganisation> sender() {
        return sender;
    }

    Party party() {
        return sender.isPresent() ? Party.SENDER : Party.RESIDENT;
    }
}
