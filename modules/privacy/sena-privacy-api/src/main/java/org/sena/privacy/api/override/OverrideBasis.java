package org.sena.privacy.api.override;

/** Why consent need not be waited for. Source: UK GDPR articles 6(1)(d), 9(2)(c); Care Act 2014. */
public enum OverrideBasis {
    /** Somebody may die or be badly hurt. */
    DANGER_TO_LIFE,
    /** A child may come to serious harm. */
    CHILD_AT_RISK,
    /** An adult who can't protect themselves may come to serious harm. */
    ADULT_AT_RISK,
    /** A court or a law demands it. */
    LEGAL_DUTY
}
