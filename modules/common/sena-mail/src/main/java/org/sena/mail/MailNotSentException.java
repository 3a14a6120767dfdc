package org.sena.mail;

/** The mail server did not take a message. Says why, and never to whom or what. */
public class MailNotSentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Fate fate;

    /**
     * Nobody got the message, and it may be taken another time.
     *
     * @param reason what went wrong and what an operator can do, without anything of the message
     */
    public MailNotSentException(String reason) {
        this(reason, Fate.NOT_TAKEN);
    }

    /**
     * @param reason what went wrong and what an operator can do, without anything of the message
     */
    public MailNotSentException(String reason, Fate fate) {
        super(reason);
        this.fate = fate;
    }

    /** What became of the message. */
    public Fate fate() {
        return fate;
    }

    /** What became of a message that was not sent as it should. */
    public enum Fate {
        /** Nobody got it; another time it may be taken. */
        NOT_TAKEN,
        /** Nobody got it and nobody will: the server refuses it for good (RFC 5321, 5yz). */
        REFUSED,
        /** The server went silent while it took the message: somebody may have got it. */
        IN_DOUBT
    }
}
