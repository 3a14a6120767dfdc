package org.sena.liferay.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import javax.mail.MessagingException;
import javax.mail.Session;
import javax.mail.internet.MimeMessage;
import org.subethamail.smtp.helper.SimpleMessageListener;
import org.subethamail.smtp.server.SMTPServer;

/** A mail server on this machine, and what it was handed. */
final class MailServer implements SimpleMessageListener, AutoCloseable {

    private final List<MimeMessage> received = new CopyOnWriteArrayList<>();
    private final List<String> recipients = new CopyOnWriteArrayList<>();
    private final SMTPServer server;

    MailServer(UnaryOperator<SMTPServer.Builder> settings) {
        server =
                settings.apply(
                                SMTPServer.port(0)
                                        .bindAddress(InetAddress.getLoopbackAddress())
                                        .simpleMessageListener(this))
                        .build();
        server.start();
    }

    int port() {
        return server.getPortAllocated();
    }

    List<MimeMessage> received() {
        return received;
    }

    List<String> recipients() {
        return recipients;
    }

    @Override
    public boolean accept(String from, String recipient) {
        return !recipient.startsWith("unknown@");
    }

    @Override
    public void deliver(String from, String recipient, InputStream data) {
        try {
            recipients.add(recipient);
            received.add(new MimeMessage(Session.getInstance(new Properties()), data));
        } catch (MessagingException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
