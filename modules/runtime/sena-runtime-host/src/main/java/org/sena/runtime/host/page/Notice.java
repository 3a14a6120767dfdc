package org.sena.runtime.host.page;

import org.sena.runtime.host.input.RefusedInputException;

/** A page that says why there is no other. */
enum Notice {
    NOT_FOUND(404, "not-found"),
    NOT_ALLOWED(403, "not-allowed"),
    OLD_FORM(403, "old-form"),
    ENDED(403, "ended"),
    WRONG_METHOD(405, "wrong-method"),
    BROKEN_INPUT(400, "broken-input"),
    TOO_LARGE(413, "too-large"),
    FAILED(500, "failed"),
    AWAY(503, "away"),
    ACTION_FAILED(500, "action-failed"),
    ACTION_AWAY(503, "action-away"),
    NOT_READY(503, "not-ready");

    private final int status;
    private final String key;

    Notice(int status, String key) {
        this.status = status;
        this.key = key;
    }

    int status() {
        return status;
    }

    /** The texts are {@code notice.<key>.title} and {@code notice.<key>.text}. */
    String key() {
        return key;
    }

    static Notice of(RefusedInputException.Reason reason) {
        return reason == RefusedInputException.Reason.TOO_LARGE ? TOO_LARGE : BROKEN_INPUT;
    }

    static Notice ofTrouble(int status, boolean inAction) {
        if (status == AWAY.status) {
            return inAction ? ACTION_AWAY : AWAY;
        }

        return inAction ? ACTION_FAILED : FAILED;
    }
}
