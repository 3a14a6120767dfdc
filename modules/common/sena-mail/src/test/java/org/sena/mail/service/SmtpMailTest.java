package org.sena.mail.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.mail.internet.InternetAddress;
import javax.mail.internet.MimeMessage;
import javax.mail.internet.MimeMultipart;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sena.mail.ImmutableMailMessage;
import org.sena.mail.MailMessage;
import org.sena.mail.MailNotSentException;
import org.sena.mail.service.MailSettings.Protection;
import org.subethamail.smtp.auth.EasyAuthenticationHandlerFactory;
import org.subethamail.smtp.auth.LoginFailedException;
import org.subethamail.smtp.server.SMTPServer;

class SmtpMailTest {

    private static final MailMessage MESSAGE =
            ImmutableMailMessage.builder()
                    .to("somebody@example.org")
                    .subject("Eich canlyniadau â chymorth")
                    .text("Ffôn: 01632 960 123")
                    .html("<p>Ffôn: 01632 960 123</p>")
                    .language("cy")
                    .build();

    private static final UnaryOperator<SMTPServer.Builder> PLAIN = builder -> builder;

    @TempDir static Path folder;

    private static SSLContext own;
    private static SSLContext ofAnotherName;

    @BeforeAll
    static void makeCertificates() throws Exception {
        own = Certificate.forName(folder, "localhost");
        ofAnotherName = Certificate.forName(folder, "elsewhere.example");
        Files.writeString(folder.resolve("mail.password"), "correct horse\n");
    }

    @Test
    void a_message_arrives_as_it_was_written() throws Exception {
        try (MailServer server = new MailServer(PLAIN)) {
            mail(Settings.ofServer(server.port(), Protection.NONE)).send(MESSAGE);

            MimeMessage received = server.received().get(0);
            MimeMultipart both = (MimeMultipart) received.getContent();

            assertEquals(List.of("somebody@example.org"), server.recipients());
            assertEquals("Eich canlyniadau â chymorth", received.getSubject());
            assertEquals(
                    new InternetAddress("no-reply@sena.example", "SENA"), received.getFrom()[0]);
            assertEquals("cy", received.getContentLanguage()[0]);
            assertEquals("auto-generated", received.getHeader("Auto-Submitted")[0]);
            assertEquals(Instant.EPOCH, received.getSentDate().toInstant());
            assertEquals("Ffôn: 01632 960 123", both.getBodyPart(0).getContent());
            assertEquals("<p>Ffôn: 01632 960 123</p>", both.getBodyPart(1).getContent());
            assertTrue(both.getBodyPart(1).isMimeType("text/html"));
        }
    }

    @Test
    void a_message_goes_by_tls_when_the_server_turns_to_it() {
        try (MailServer server = new MailServer(starttls(own))) {
            mail(Settings.ofServer(server.port(), Protection.STARTTLS), trusting(own))
                    .send(MESSAGE);

            assertEquals(1, server.received().size());
        }
    }

    @Test
    void a_message_goes_by_tls_from_the_first_byte() {
        try (MailServer server = new MailServer(builder -> builder.serverSocketFactory(own))) {
            mail(Settings.ofServer(server.port(), Protection.TLS), trusting(own)).send(MESSAGE);

            assertEquals(1, server.received().size());
        }
    }

    @Test
    void a_server_that_cannot_turn_to_tls_gets_nothing() {
        try (MailServer server = new MailServer(PLAIN)) {
            assertRefused(server, mail(Settings.ofServer(server.port(), Protection.STARTTLS)));
        }
    }

    @Test
    void a_server_whose_certificate_nobody_vouches_for_gets_nothing() {
        try (MailServer server = new MailServer(starttls(own))) {
            assertRefused(server, mail(Settings.ofServer(server.port(), Protection.STARTTLS)));
        }
    }

    @Test
    void a_server_with_the_certificate_of_another_name_gets_nothing() {
        try (MailServer server = new MailServer(starttls(ofAnotherName))) {
            assertRefused(
                    server,
                    mail(
                            Settings.ofServer(server.port(), Protection.STARTTLS),
                            trusting(ofAnotherName)));
        }
    }

    @Test
    void the_password_of_the_file_opens_the_server() {
        try (MailServer server = new MailServer(signIn("correct horse"))) {
            Settings settings = Settings.ofServer(server.port(), Protection.NONE);

            settings.user = "sena";
            mail(settings).send(MESSAGE);

            assertEquals(1, server.received().size());
        }
    }

    @Test
    void a_wrong_password_sends_nothing() {
        try (MailServer server = new MailServer(signIn("another"))) {
            Settings settings = Settings.ofServer(server.port(), Protection.NONE);

            settings.user = "sena";
            assertRefused(server, mail(settings));
        }
    }

    @Test
    void what_the_server_says_about_an_address_stays_out_of_the_reason() {
        try (MailServer server = new MailServer(PLAIN)) {
            SmtpMail mail = mail(Settings.ofServer(server.port(), Protection.NONE));
            MailMessage unknown =
                    ImmutableMailMessage.builder().from(MESSAGE).to("unknown@example.org").build();

            MailNotSentException refused =
                    assertThrows(MailNotSentException.class, () -> mail.send(unknown));

            assertFalse(refused.getMessage().contains("unknown"), refused.getMessage());
            assertEquals(null, refused.getCause());
        }
    }

    @Test
    void a_port_where_nobody_listens_is_no_mail_server() throws IOException {
        int free;

        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }

        SmtpMail mail = mail(Settings.ofServer(free, Protection.NONE));

        assertThrows(MailNotSentException.class, () -> mail.send(MESSAGE));
    }

    @Test
    void a_server_that_never_speaks_is_given_up() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            SmtpMail mail = mail(Settings.ofServer(silent.getLocalPort(), Protection.NONE));

            assertThrows(MailNotSentException.class, () -> mail.send(MESSAGE));
        }
    }

    @Test
    void a_server_that_hangs_up_took_nothing() throws Exception {
        try (ServerSocket rude = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread hangsUp = new Thread(() -> greetAndLeave(rude));

            hangsUp.start();

            SmtpMail mail = mail(Settings.ofServer(rude.getLocalPort(), Protection.NONE));

            assertThrows(MailNotSentException.class, () -> mail.send(MESSAGE));
            hangsUp.join();
        }
    }

    private static void assertRefused(MailServer server, SmtpMail mail) {
        assertThrows(MailNotSentException.class, () -> mail.send(MESSAGE));
        assertEquals(List.of(), server.received());
    }

    private static void greetAndLeave(ServerSocket rude) {
        try (Socket visitor = rude.accept()) {
            visitor.getOutputStream().write("220 hello\r\n".getBytes());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SmtpMail mail(Settings settings) {
        return new SmtpMail(settings, folder, letters(), Optional.empty());
    }

    private static SmtpMail mail(Settings settings, SSLSocketFactory trust) {
        return new SmtpMail(settings, folder, letters(), Optional.of(trust));
    }

    private static Letters letters() {
        return new Letters(
                "no-reply@sena.example", "SENA", Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }

    private static SSLSocketFactory trusting(SSLContext context) {
        return context.getSocketFactory();
    }

    private static UnaryOperator<SMTPServer.Builder> starttls(SSLContext context) {
        return builder -> builder.enableTLS().requireTLS().startTlsSocketFactory(context);
    }

    private static UnaryOperator<SMTPServer.Builder> signIn(String password) {
        return builder ->
                builder.requireAuth()
                        .authenticationHandlerFactory(
                                new EasyAuthenticationHandlerFactory(
                                        (user, typed, context) -> {
                                            if (!typed.equals(password)) {
                                                throw new LoginFailedException();
                                            }
                                        }));
    }
}
