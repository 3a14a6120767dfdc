package org.sena.needs.api;

/** There is no such version of a questionnaire: publish it first, or ask for the current one. */
public class NoSuchQuestionnaireException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoSuchQuestionnaireException(String key, int version) {
        super("There is no version " + version + " of the questionnaire " + key);
    }
}
