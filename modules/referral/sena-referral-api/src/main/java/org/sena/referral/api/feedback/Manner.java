package org.sena.referral.api.feedback;

/** How it was for the person to be helped; five steps, the best first. */
public enum Manner {
    VERY_GOOD,
    GOOD,
    NEITHER,
    BAD,
    VERY_BAD
}
