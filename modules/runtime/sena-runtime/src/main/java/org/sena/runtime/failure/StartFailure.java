package org.sena.runtime.failure;

/**
 * The runtime can't start, and its operator can change that.
 *
 * <p>The message is one line: what is wrong, and what to do. It is all that the operator is shown.
 */
public class StartFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StartFailure(String message) {
        super(message);
    }

    public StartFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
