package org.sena.privacy.api.override;

/** What the second person found. */
public enum OverrideVerdict {
    JUSTIFIED,
    /** It ends at once; information governance looks into it. */
    NOT_JUSTIFIED
}
