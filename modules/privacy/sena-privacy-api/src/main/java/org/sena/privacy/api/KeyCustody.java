package org.sena.privacy.api;

/**
 * Ends and renews people's keys. For information governance and scheduled jobs; every call is
 * audited.
 */
public interface KeyCustody {

    /**
     * Destroys all keys of a person: whatever was ever sealed under them, in the tables or in a
     * backup of them, can't be opened any more, on any server, from the moment the transaction
     * stands.
     *
     * @return how many keys there were; at least 0
     */
    int destroy(String subjectId);

    /**
     * Seals under a new key from now on. What was sealed before still opens.
     *
     * @return true when there was a key to renew
     */
    boolean renew(String subjectId);
}
