package org.sena.directory.api.workflow;

/** Somebody else was faster, or the draft is no longer open. Nothing was changed. */
public class DraftConflictException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String draftId;

    public DraftConflictException(String draftId, String message) {
        super(message);
        this.draftId = draftId;
    }

    public String draftId() {
        return draftId;
    }
}
