package org.sena.needs.api;

import java.util.Locale;
import java.util.Optional;
import org.sena.privacy.api.ConsentWording;

/**
 * Lets the advice team and workers of organisations answer for a person who is with them, or on the
 * phone. Every deed is audited; {@link org.sena.identity.api.NotAllowedException} for everybody
 * else, and for an assistance somebody else began.
 */
public interface AssistedInterviews {

    /**
     * The words to read out before the first question, in that language or in English. They name
     * the actor's organisation.
     */
    ConsentWording wording(Locale locale);

    /**
     * Records the consent as attested, with the wording that was read out.
     *
     * @return empty when nobody has the reference
     * @throws org.sena.identity.api.NotAllowedException when the consent was not attested
     */
    Optional<Assistance> begin(AssistanceRequest request);

    /**
     * Records that the actor looks at what the answers show. Call it before they do.
     *
     * @throws org.sena.identity.api.NotAllowedException when the person has said stop since
     */
    void look(Assistance assistance);

    /**
     * Keeps the answers for the person, under a reference they can quote. Asked again with nothing
     * changed, it gives what was kept before.
     *
     * @throws org.sena.identity.api.NotAllowedException when the person has said stop since
     */
    Assessment keep(Assistance assistance, Interview interview);

    /** Records that it is over. What was not kept is gone. */
    void end(Assistance assistance);
}
