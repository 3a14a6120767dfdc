package org.sena.privacy.api;

/** How a trail can be broken. */
public enum AuditFault {
    /** An event is not what was written. */
    ALTERED,
    /** An event is missing, and no checkpoint stands for it. */
    MISSING,
    /** An event follows another one than when it was written. */
    OUT_OF_ORDER,
    /** The end is missing. */
    CUT_OFF,
    /** What says where the trail ends was not written by SENA. */
    FALSE_END,
    /** A checkpoint was not signed by SENA. */
    FALSE_CHECKPOINT,
    /** An anchor was not signed by SENA, or is missing from one of its two places. */
    FALSE_ANCHOR,
    /** The trail hangs together, but it is not the one that was anchored on that day. */
    REWRITTEN
}
