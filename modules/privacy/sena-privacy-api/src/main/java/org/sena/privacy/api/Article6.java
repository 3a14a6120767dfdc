package org.sena.privacy.api;

/**
 * The lawful bases for processing personal data at all. Source: UK GDPR, article 6(1); the letters
 * are its points.
 */
public enum Article6 {
    CONSENT('a'),
    CONTRACT('b'),
    LEGAL_OBLIGATION('c'),
    VITAL_INTERESTS('d'),
    PUBLIC_TASK('e'),
    LEGITIMATE_INTERESTS('f');

    private final char point;

    Article6(char point) {
        this.point = point;
    }

    /** As lawyers write it, for example {@code 6(1)(a)}. */
    public String code() {
        return "6(1)(" + point + ")";
    }
}
