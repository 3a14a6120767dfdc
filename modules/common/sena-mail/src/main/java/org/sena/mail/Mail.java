package org.sena.mail;

/** Sends e-mail from the council's address. Keeps nothing of it. */
public interface Mail {

    /**
     * Hands the message to the mail server, and comes back when that has taken it.
     *
     * @throws MailNotSentException when it did not; nobody got the message then
     */
    void send(MailMessage message);
}
