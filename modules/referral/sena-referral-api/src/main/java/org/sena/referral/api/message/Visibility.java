package org.sena.referral.api.message;

/** Who reads a thread besides the organisations that take part. */
public enum Visibility {
    /** The person reads and writes along. */
    RESIDENT_VISIBLE,
    /** Only professionals; the person gets it in the copy of their data, see {@link Exemption}. */
    PROFESSIONAL_ONLY
}
