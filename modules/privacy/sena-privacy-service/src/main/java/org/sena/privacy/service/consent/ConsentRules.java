package org.sena.privacy.service.consent;

import org.sena.identity.api.Actor;
import org.sena.identity.api.Role;
import org.sena.privacy.api.Consent;
import org.sena.privacy.api.ConsentRequest;
import org.sena.privacy.api.Consents;
import org.sena.privacy.api.Giver;
import org.sena.privacy.api.Purpose;

/**
 * Who may give, end and read a consent, and what a request must say. Whoever isn't named may not.
 */
final class ConsentRules {

    private static final Role[] MAY_ATTEST = {
        Role.ADVISER, Role.ADVICE_LEAD, Role.ORGANISATION_WORKER, Role.ORGANISATION_MANAGER
    };

    private static final Role[] ADVISERS = {Role.ADVISER, Role.ADVICE_LEAD};

    private static final int MOST_EVIDENCE = 200;

    private static final Role[] MAY_READ = {
        Role.ADVISER, Role.ADVICE_LEAD, Role.INFORMATION_GOVERNANCE
    };

    private ConsentRules() {}

    /**
     * Refuses a request that can't be evidence.
     *
     * @throws IllegalArgumentException when nothing is to be disclosed, somebody is not named, the
     *     relationship is missing from a representative or given for anybody else, evidence is
     *     given for what the person said themselves, or the lawful basis leaves a special category
     *     without one
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
        request.evidence().ifPresent(evidence -> checkEvidence(request, evidence));
        request.lawfulBasis()
                .ifPresent(
                        basis ->
                                require(
                                        basis.article9().isPresent()
                                                != request.specialCategories().isEmpty(),
                                        "An article 9 basis is needed exactly for special"
                                                + " categories"));
    }

    private static void checkEvidence(ConsentRequest request, String evidence) {
        require(request.giver() != Giver.SELF, "What a person says themselves needs no evidence");
        require(
                !evidence.isBlank() && evidence.length() <= MOST_EVIDENCE,
                "Evidence is 1 to " + MOST_EVIDENCE + " characters");
    }

    /**
     * Refuses to renew what is another matter.
     *
     * @throws IllegalArgumentException when the renewed one is another person's, to somebody else,
     *     or for another purpose
     */
    static void checkRenewal(ConsentRequest request, Consent renewed) {
        require(
                renewed.subjectId().equals(request.subjectId())
                        && renewed.recipientOrganisationId()
                                .equals(request.recipientOrganisationId())
                        && renewed.purpose() == request.purpose(),
                "A consent renews one to the same recipient for the same purpose only");
    }

    /**
     * Whether the actor may give that consent: the person, an unknown visitor for a new subject, or
     * somebody who attests for a person they help.
     *
     * @param newSubject true when nobody gave a consent for the subject and nothing of theirs was
     *     sealed yet, so that an unknown visitor takes over nobody's records
     */
    static boolean mayGive(
            Actor actor, ConsentRequest request, boolean newSubject, Helping helping) {
        boolean own = isSubject(actor, request.subjectId()) || isNobodyKnown(actor) && newSubject;
        boolean forThem =
                actor.hasAny(MAY_ATTEST)
                        && (newSubject
                                || beginsToHelp(actor, request)
                                || helping.isHelping(actor, request.subjectId()));

        switch (request.giver()) {
            case SELF:
                return own;
            case REPRESENTATIVE:
                return own || forThem;
            default:
                return forThem;
        }
    }

    /** The advice team is there for everybody: it may begin with anybody who asks it to. */
    private static boolean beginsToHelp(Actor actor, ConsentRequest request) {
        return isAdviser(actor)
                && request.purpose() == Purpose.ASSISTANCE
                && request.recipientOrganisationId().equals(Consents.COUNCIL);
    }

    static boolean isAdviser(Actor actor) {
        return actor.hasAny(ADVISERS);
    }

    static boolean mayWithdraw(Actor actor, String subjectId) {
        return isSubject(actor, subjectId)
                || isAdviser(actor)
                || actor.hasAny(Role.INFORMATION_GOVERNANCE); // When the person asks for deletion.
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
