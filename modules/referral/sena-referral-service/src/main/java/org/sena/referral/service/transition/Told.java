package org.sena.referral.service.transition;

/** Who is told of a step: at most one, with reference and link, never with content. */
public enum Told {
    NOBODY("nobody"),
    PERSON("the person"),
    ORGANISATION("the organisation"),
    OWNER("who looks after it");

    private final String words;

    Told(String words) {
        this.words = words;
    }

    /** As the documentation says it. */
    public String words() {
        return words;
    }
}
