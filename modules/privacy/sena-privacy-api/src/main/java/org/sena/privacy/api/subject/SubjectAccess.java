package org.sena.privacy.api.subject;

/**
 * A person's right to see, take away and erase what is kept about them, over all contexts. For the
 * person, and for information governance with the person's open request; every call is audited.
 */
public interface SubjectAccess {

    /**
     * Everything about the person who is acting.
     *
     * @throws org.sena.identity.api.NotAllowedException when the actor is not a person in SENA's
     *     records
     */
    Disclosure own();

    /**
     * Everything about a person who asked for it.
     *
     * @param requestId their open rights request
     * @throws org.sena.identity.api.NotAllowedException when the actor is not information
     *     governance, or there is no such request
     */
    Disclosure onRequest(String subjectId, String requestId);

    /**
     * Erases what is kept about the person who is acting, as far as no other duty keeps it; the
     * person's keys are destroyed when nothing sealed is left.
     *
     * @throws org.sena.identity.api.NotAllowedException as {@link #own}
     * @throws SubjectHeldException when the person is under a legal hold
     */
    Erasure eraseOwn();

    /**
     * The same for a person who asked for it.
     *
     * @throws org.sena.identity.api.NotAllowedException as {@link #onRequest}
     * @throws SubjectHeldException when the person is under a legal hold
     */
    Erasure eraseOnRequest(String subjectId, String requestId);
}
