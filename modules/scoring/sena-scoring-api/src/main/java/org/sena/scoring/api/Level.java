package org.sena.scoring.api;

/** What SENA does about a need, from least to most. */
public enum Level {
    /** Show the person what they can do and who can help. */
    SELF_SERVE,
    /** Offer to refer the person to an organisation. */
    DIRECT_REFERRAL,
    /** Offer a call by the Resident Advice Team. */
    PROACTIVE_CONTACT,
    /** Show the emergency signpost before anything else. */
    EMERGENCY
}
