package org.sena.notification.api;

/**
 * Puts notices aside in the caller's transaction; they are delivered after it, by whichever node
 * comes first. A transaction that is rolled back has told nobody anything.
 *
 * <p>For the other contexts' use cases: they have checked who may do what they tell about.
 */
public interface Notifications {

    /**
     * Tells somebody, once: a notice whose key was told before changes nothing. When two
     * transactions tell the same key at the same moment, one of them fails as on any broken unique
     * key, and may be done again.
     */
    void tell(Notice notice);

    /**
     * Keeps, sealed, where a person without an account can be told, who said that e-mail is safe.
     * Another address takes the place of the first. An address is forgotten with the last notice to
     * the person.
     *
     * @param subjectId the person
     * @param email one plain address
     * @throws IllegalArgumentException when it is no address
     */
    void address(String subjectId, String email);

    /** Forgets where a person can be told, for example because e-mail is not safe any more. */
    void forgetAddress(String subjectId);

    /**
     * Removes everything about one object, told or not: what waits is not delivered any more.
     *
     * @param about as {@link Notice#about()}
     */
    void forget(String about);
}
