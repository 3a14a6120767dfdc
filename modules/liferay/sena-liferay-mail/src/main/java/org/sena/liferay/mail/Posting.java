package org.sena.liferay.mail;

import javax.mail.MessagingException;
import javax.mail.Session;
import javax.mail.Transport;
import javax.mail.internet.MimeMessage;

/**
 * Hands a message to the server of a session, signing in when the portal is set to. As GA112's
 * {@code MailEngine#_send} does: {@code mail.transport.protocol} names the protocol, and {@code
 * mail.<protocol>.auth}, {@code host}, {@code port}, {@code user} and {@code password} the rest.
 */
final class Posting {

    private static final int DEFAULT_PORT = -1;

    private Posting() {}

    static void post(Session session, MimeMessage letter) throws MessagingException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();

        // The library looks for the handlers of its contents beside its own classes.
        thread.setContextClassLoader(Transport.class.getClassLoader());

        try {
            letter.saveChanges();
            connectAndSend(session, letter);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static void connectAndSend(Session session, MimeMessage letter)
            throws MessagingException {
        String protocol = or(session.getProperty("mail.transport.protocol"), "smtp");
        String prefix = "mail." + protocol + ".";
        boolean signsIn = Boolean.parseBoolean(session.getProperty(prefix + "auth"));

        try (Transport transport = session.getTransport(protocol)) {
            transport.connect(
                    session.getProperty(prefix + "host"),
                    port(session.getProperty(prefix + "port")),
                    signsIn ? session.getProperty(prefix + "user") : null,
                    signsIn ? session.getProperty(prefix + "password") : null);
            transport.sendMessage(letter, letter.getAllRecipients());
        }
    }

    /** Without one, the library takes the protocol's own. */
    private static int port(String set) {
        return or(set, "").matches("[0-9]{1,5}") ? Integer.parseInt(set) : DEFAULT_PORT;
    }

    private static String or(String set, String other) {
        return set == null || set.isBlank() ? other : set;
    }
}
