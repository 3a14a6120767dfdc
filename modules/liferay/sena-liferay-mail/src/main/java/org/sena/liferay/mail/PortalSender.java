package org.sena.liferay.mail;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import javax.mail.Message;
import javax.mail.MessagingException;
import javax.mail.Session;
import javax.mail.internet.InternetAddress;
import javax.mail.internet.MimeBodyPart;
import javax.mail.internet.MimeMultipart;
import org.sena.mail.MailMessage;

/** Writes messages in the form in which mail servers take them. */
final class PortalSender {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String address;
    private final String name;

    PortalSender(String address, String name) {
        this.address = address;
        this.name = name;
    }

    PortalLetter write(Session session, MailMessage message, Instant at) throws MessagingException {
        InternetAddress from = from();
        PortalLetter letter = new PortalLetter(session, message.id().map(this::header));

        letter.setFrom(from);
        letter.setRecipient(Message.RecipientType.TO, new InternetAddress(message.to(), true));
        letter.setSubject(message.subject(), UTF_8);
        letter.setSentDate(Date.from(at));
        letter.setContentLanguage(new String[] {message.language()});
        // So that nobody's "I am away" answers a machine. Source: RFC 3834.
        letter.setHeader("Auto-Submitted", "auto-generated");
        write(letter, message.text(), message.html());

        return letter;
    }

    private static void write(PortalLetter letter, String text, Optional<String> html)
            throws MessagingException {
        if (html.isEmpty()) {
            letter.setText(text, UTF_8);

            return;
        }

        MimeMultipart both = new MimeMultipart("alternative");

        both.addBodyPart(part(text, "plain"));
        both.addBodyPart(part(html.get(), "html"));
        letter.setContent(both);
    }

    private String header(String id) {
        return "<" + id + "@" + address.substring(address.indexOf('@') + 1) + ">";
    }

    private InternetAddress from() throws MessagingException {
        try {
            InternetAddress from = new InternetAddress(address, name, UTF_8);

            from.validate();

            return from;
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
