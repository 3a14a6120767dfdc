package org.sena.privacy.api;

/** Who gave a consent. */
public enum Giver {
    /** The person themselves. */
    SELF,
    /** Somebody entitled to act for the person; the relationship is recorded. */
    REPRESENTATIVE,
    /** A worker attests that the person agreed, with the wording read out. */
    ATTESTED
}
