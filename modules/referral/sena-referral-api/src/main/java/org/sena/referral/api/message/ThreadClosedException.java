package org.sena.referral.api.message;

/** The actor takes part in the thread but may not write in it now: it is locked, or has ended. */
public class ThreadClosedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param about the id of the matter
     */
    public ThreadClosedException(String about) {
        super("Nobody listens here any more: " + about);
    }
}
