package org.sena.mail.service;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import javax.mail.Message;
import javax.mail.MessagingException;
import javax.mail.Session;
import javax.mail.internet.InternetAddress;
import javax.mail.internet.MimeBodyPart;
import javax.mail.internet.MimeMultipart;
import org.sena.mail.MailMessage;

/** Writes messages in the form in which mail servers take them. */
final class Letters {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String from;
    private final String fromName;
    private final Clock clock;

    Letters(String from, String fromName, Clock clock) {
        this.from = from;
        this.fromName = fromName;
        this.clock = clock;
    }

    Letter write(Session session, MailMessage message) throws MessagingException {
        Letter letter =
                new Letter(session, message.id().map(id -> "<" + id + "@" + domain() + ">"));

        letter.setFrom(sender());
        letter.setRecipient(Message.RecipientType.TO, new InternetAddress(message.to(), true));
        letter.setSubject(message.subject(), UTF_8);
        letter.setSentDate(Date.from(clock.instant()));
        letter.setContentLanguage(new String[] {message.language()});
        // So that nobody's "I am away" answers a machine. Source: RFC 3834.
        letter.setHeader("Auto-Submitted", "auto-generated");

        if (message.html().isPresent()) {
            MimeMultipart both = new MimeMultipart("alternative");

            both.addBodyPart(part(message.text(), "plain"));
            both.addBodyPart(part(message.html().get(), "html"));
            letter.setContent(both);
        } else {
            letter.setText(message.text(), UTF_8);
        }

        letter.saveChanges();

        return letter;
    }

    private String domain() {
        return from.substring(from.indexOf('@') + 1);
    }

    private InternetAddress sender() throws MessagingException {
        try {
            return new InternetAddress(from, fromName, UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new MessagingException("Every machine knows UTF-8", e);
        }
    }

    private static MimeBodyPart part(String text, String kind) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();

        part.setText(text, UTF_8, kind);

        return part;
    }
}
