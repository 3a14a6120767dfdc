package org.sena.privacy.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Records consents, finds them and ends them. Deny by default: no active consent, no disclosure.
 */
public interface Consents {

    /** The recipient id of the council itself. */
    String COUNCIL = "council";

    /** The wording in force, in that language or else in English, filled in for the recipient. */
    ConsentWording wording(Purpose purpose, Locale locale, String recipientName);

    /**
     * Records a consent, joining the caller's transaction, with its audit event.
     *
     * <p>A worker or an adviser attests, or records what a representative says, only for a person
     * they are helping, see {@link MayAttest}.
     *
     * @throws IllegalArgumentException when the request can't be evidence
     * @throws org.sena.identity.api.NotAllowedException when the actor is neither the subject, nor
     *     a new anonymous person, nor somebody who may attest
     */
    Consent give(ConsentRequest request);

    Optional<Consent> find(String consentId);

    /** The newest consent that is active now. */
    Optional<Consent> active(String subjectId, String recipientOrganisationId, Purpose purpose);

    /** All consents of a person, newest first, ended ones included. */
    List<Consent> ofSubject(String subjectId);

    /**
     * The words that the person read, filled in as they were then. For whoever may read the
     * person's consents.
     *
     * @return empty when there is no such consent
     * @throws org.sena.identity.api.NotAllowedException when the actor may not read it
     */
    Optional<ConsentText> words(String consentId);

    /**
     * Ends a consent at once and tells every {@link ConsentListener} in the same transaction.
     * Ending an ended one changes nothing.
     */
    Consent withdraw(String consentId, Channel channel, String reason);
}
