package org.sena.mail;

/** Sends e-mail from the council's address. Keeps nothing of it. */
public interface Mail {

    /**
     * Hands the message to the mail server, and comes back when that has taken it.
     *
     * @throws MailNotSentException when it did not, or when nobody can tell whether it did: {@link
     *     MailNotSentException#fate()}
     */
    void send(MailMessage message);

    /**
     * Whether a message that was once handed over was taken, for whoever was killed before the
     * answer. Most mail servers can't be asked: {@link Taken#UNKNOWN}.
     *
     * @param id the {@link MailMessage#id()} of the message
     */
    default Taken taken(String id) {
        return Taken.UNKNOWN;
    }

    /** What became of a message. */
    enum Taken {
        YES,
        NO,
        UNKNOWN
    }
}
