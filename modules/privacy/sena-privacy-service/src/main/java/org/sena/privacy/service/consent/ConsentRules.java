package org.sena.privacy.service.consent;

import org.sena.identity.api.Actor;
import org.sena.identity.api.Role;
import org.sena.privacy.api.ConsentRequest;
import org.sena.privacy.api.Giver;

/**
 * Who may give, end and read a consent, and what a request must say. Whoever isn't named may not.
 */
final class ConsentRules {

    private static final Role[] MAY_ATTEST = {
        Role.ADVISER, Role.ADVICE_LEAD, Role.ORGANISATION_WORKER, Role.ORGANISATION_MANAGER
    };

    private static final Role[] MAY_END_ON_REQUEST = {Role.ADVISER, Role.ADVICE_LEAD};

    private static final Role[] MAY_READ = {
        Role.ADVISER, Role.ADVICE_LEAD, Role.INFORMATION_GOVERNANCE
    };

    private ConsentRules() {}

    /**
     * Refuses a request that can't be evidence.
     *
     * @throws IllegalArgumentException when nothing is to be disclosed, somebody is not named, or
     *     the relationship is missing from a representative or given for anybody else
     */
    static void check(ConsentRequest request) {
        require(!request.subjectId().isBlank(), "A consent needs a subject");
        require(!request.recipientOrganisationId().isBlank(), "A consent needs a recipient");
        require(!request.recipientName().isBlank(), "A consent needs the recipient's name");
        require(!request.items().isEmpty(), "A consent to share nothing is none");
        boolean represented = request.giver() == Giver.REPRESENTATIVE;
        boolean related = request.relationship().filter(said -> !said.isBlank()).isPresent();
        require(
                represented == related,
                "A relationship is needed exactly when a representative gives the consent");
    }

    /**
     * Whether the actor may give that consent.
     *
     * @param newSubject true when nobody gave a consent for the subject and nothing of theirs was
     *     sealed yet, so that an unknown visitor takes over nobody's records
     */
    static boolean mayGive(Actor actor, ConsentRequest request, boolean newSubject) {
        if (request.giver() == Giver.ATTESTED) {
            return actor.hasAny(MAY_ATTEST);
        }
        return isSubject(actor, request.subjectId()) || isNobodyKnown(actor) && newSubject;
    }

    static boolean mayWithdraw(Actor actor, String subjectId) {
        return isSubject(actor, subjectId) || actor.hasAny(MAY_END_ON_REQUEST);
    }

    static boolean mayRead(Actor actor, String subjectId) {
        return isSubject(actor, subjectId) || actor.hasAny(MAY_READ);
    }

    static boolean isSubject(Actor actor, String subjectId) {
        return actor.subjectId().filter(subjectId::equals).isPresent();
    }

    private static boolean isNobodyKnown(Actor actor) {
        return actor.isAnonymous() && actor.subjectId().isEmpty();
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }
}
