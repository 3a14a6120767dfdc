package org.sena.mail;

/** The mail server did not take a message. Says why, and never to whom or what. */
public class MailNotSentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param reason what went wrong and what an operator can do, without anything of the message
     */
    public MailNotSentException(String reason) {
        super(reason);
    }
}
