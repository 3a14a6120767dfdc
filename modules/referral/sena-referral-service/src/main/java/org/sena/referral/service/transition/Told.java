package org.sena.referral.service.transition;

/** Who is told of a step: at most one, with reference and link, never with content. */
public enum Told {
    NOBODY("nobody"),
    PERSON("the person"),
    ORGANISATION("the organisation"),
    OWNER("who looks after it"),
    /** The text that belongs to the step goes into the conversation, which tells its readers. */
    READERS("who reads the conversation");

    private final String words;

    Told(String words) {
        this.words = words;
    }

    /** As the documentation says it. */
    public String words() {
        return words;
    }
}
