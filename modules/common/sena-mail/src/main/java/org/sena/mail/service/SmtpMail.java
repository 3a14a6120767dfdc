package org.sena.mail.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicReference;
import javax.mail.MessagingException;
import javax.mail.Session;
import javax.mail.Transport;
import javax.net.ssl.SSLSocketFactory;
import org.sena.mail.Mail;
import org.sena.mail.MailMessage;
import org.sena.mail.MailNotSentException;
import org.sena.mail.MailNotSentException.Fate;
import org.sena.mail.service.MailSettings.Protection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands messages to a mail server by SMTP. */
final class SmtpMail implements Mail {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpMail.class);

    private final MailSettings settings;
    private final Path data;
    private final Letters letters;
    private final Session session;

    /**
     * @param data where a relative path of the password file starts
     * @param trust how certificates are checked; empty: as the machine does
     */
    SmtpMail(MailSettings settings, Path data, Letters letters, Optional<SSLSocketFactory> trust) {
        this.settings = settings;
        this.data = data;
        this.letters = letters;
        session = Session.getInstance(properties(settings, trust));
    }

    @Override
    public void send(MailMessage message) {
        AtomicReference<Letter> letter = new AtomicReference<>();

        try {
            MailClasses.inSight(
                    () -> {
                        letter.set(letters.write(session, message));
                        hand(letter.get());
                    });
        } catch (MessagingException e) {
            Fate fate = SmtpReply.fate(e, letter.get() != null && letter.get().isBegun());

            // The library's words may hold the address; its kind does not.
            LOG.warn("The mail server took no message: {}, {}", fate, kinds(e));

            throw new MailNotSentException("The mail server took no message: " + kinds(e), fate);
        }
    }

    /** What it says at the parting is said after it has taken the message. */
    private void hand(Letter letter) throws MessagingException {
        Transport server = session.getTransport("smtp");

        try {
            if (settings.user().isBlank()) {
                server.connect();
            } else {
                server.connect(settings.user(), password());
            }

            server.sendMessage(letter, letter.getAllRecipients());
        } finally {
            part(server);
        }
    }

    private static void part(Transport server) {
        try {
            server.close();
        } catch (MessagingException e) {
            LOG.debug("The mail server said no goodbye: {}", kinds(e));
        }
    }

    private String password() throws MessagingException {
        Path file = data.resolve(settings.passwordFile());

        try {
            List<String> lines = Files.readAllLines(file);

            return lines.isEmpty() ? "" : lines.get(0).strip();
        } catch (IOException e) {
            throw new MessagingException("Can't read the password file " + file, e);
        }
    }

    private static Properties properties(MailSettings settings, Optional<SSLSocketFactory> trust) {
        Properties properties = new Properties();
        String wait = Long.toString(settings.timeoutSeconds() * 1000L);

        properties.put("mail.smtp.host", settings.host());
        properties.put("mail.smtp.port", Integer.toString(settings.port()));
        properties.put("mail.smtp.auth", Boolean.toString(!settings.user().isBlank()));
        properties.put("mail.smtp.connectiontimeout", wait);
        properties.put("mail.smtp.timeout", wait);
        properties.put("mail.smtp.writetimeout", wait);
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put(
                "mail.smtp.ssl.enable", Boolean.toString(settings.protection() == Protection.TLS));

        if (settings.protection() == Protection.STARTTLS) {
            properties.put("mail.smtp.starttls.enable", "true");
            properties.put("mail.smtp.starttls.required", "true");
        }

        trust.ifPresent(factory -> properties.put("mail.smtp.ssl.socketFactory", factory));

        return properties;
    }

    private static String kinds(Throwable e) {
        StringBuilder kinds = new StringBuilder(e.getClass().getSimpleName());

        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            kinds.append(", ").append(cause.getClass().getSimpleName());
        }

        return kinds.toString();
    }
}
