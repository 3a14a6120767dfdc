package org.sena.privacy.api;

/**
 * Told in the same transaction when a consent ends. Register it as an OSGi service. What rests on
 * the consent must not wait for this: every read looks at the consent itself.
 */
public interface ConsentListener {

    /** Somebody ended it. */
    void withdrawn(Consent consent);

    /** It ended by itself; told within a day. The same as {@link #withdrawn} by default. */
    default void expired(Consent consent) {
        withdrawn(consent);
    }
}
