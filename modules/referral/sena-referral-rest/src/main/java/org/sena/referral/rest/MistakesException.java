package org.sena.referral.rest;

import java.util.Map;

/** Fields of a body that are not as they should be, with what is wrong with each. */
final class MistakesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, String> mistakes;

    MistakesException(Map<String, String> mistakes) {
        super("Fields: " + mistakes.keySet());
        this.mistakes = Map.copyOf(mistakes);
    }

    Map<String, String> mistakes() {
        return mistakes;
    }
}
