package org.sena.referral.api.message;

/** There is no such thread, message or file for this actor. */
public class NoSuchThreadException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param about the id or reference that was asked for
     */
    public NoSuchThreadException(String about) {
        super("No such thread: " + about);
    }
}
