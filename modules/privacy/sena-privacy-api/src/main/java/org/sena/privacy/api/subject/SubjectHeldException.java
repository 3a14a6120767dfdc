package org.sena.privacy.api.subject;

/** The person's records are under a legal hold: nothing was erased. */
public class SubjectHeldException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SubjectHeldException(String subjectId) {
        super("Under a legal hold: " + subjectId);
    }
}
