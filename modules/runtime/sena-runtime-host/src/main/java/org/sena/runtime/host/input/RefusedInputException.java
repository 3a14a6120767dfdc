package org.sena.runtime.host.input;

/** What the browser sent can't be taken. */
public class RefusedInputException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** It can't be read. */
        BROKEN(400),
        /** It is longer than the site takes. */
        TOO_LARGE(413);

        private final int status;

        Reason(int status) {
            this.status = status;
        }

        /** The HTTP status that says so. */
        public int status() {
            return status;
        }
    }

    private final Reason reason;

    public RefusedInputException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public RefusedInputException(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
