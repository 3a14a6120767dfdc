package org.sena.needs.api.replay;

import org.sena.scoring.api.Level;

/** How a person stands with a need, from least to most. */
public enum Standing {
    /** The need was not found. */
    NOT_FOUND,
    SELF_SERVE,
    DIRECT_REFERRAL,
    PROACTIVE_CONTACT,
    /** An emergency signpost was shown; no matrix makes one. */
    EMERGENCY;

    public static Standing of(Level level) {
        return valueOf(level.name());
    }
}
