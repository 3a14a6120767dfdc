package org.sena.privacy.api;

/**
 * The conditions for processing special categories of personal data that a council can meet.
 * Source: UK GDPR, article 9(2); the letters are its points.
 */
public enum Article9 {
    EXPLICIT_CONSENT('a'),
    EMPLOYMENT_AND_SOCIAL_PROTECTION('b'),
    VITAL_INTERESTS('c'),
    LEGAL_CLAIMS('f'),
    SUBSTANTIAL_PUBLIC_INTEREST('g'),
    HEALTH_OR_SOCIAL_CARE('h'),
    PUBLIC_HEALTH('i'),
    RESEARCH('j');

    private final char point;

    Article9(char point) {
        this.point = point;
    }

    /** As lawyers write it, for example {@code 9(2)(a)}. */
    public String code() {
        return "9(2)(" + point + ")";
    }
}
