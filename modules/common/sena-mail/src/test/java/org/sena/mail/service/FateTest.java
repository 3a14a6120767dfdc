package org.sena.mail.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import javax.mail.MessagingException;
import javax.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.mail.ImmutableMailMessage;
import org.sena.mail.Mail.Taken;
import org.sena.mail.MailMessage;
import org.sena.mail.MailNotSentException;
import org.sena.mail.MailNotSentException.Fate;
import org.sena.mail.service.MailSettings.Protection;

class FateTest {

    private static final MailMessage MESSAGE =
            ImmutableMailMessage.builder()
                    .to("somebody@example.org")
                    .subject("Your list")
                    .text("A list")
                    .id("11111111-2222-3333-4444-555555555555")
                    .build();

    @TempDir Path data;

    @ParameterizedTest
    @CsvSource({
        "hello, 554 go away, NOT_TAKEN",
        "MAIL, 451 come again, NOT_TAKEN",
        "MAIL, 550 not you, REFUSED",
        "RCPT, 450 mailbox busy, NOT_TAKEN",
        "RCPT, 550 nobody of that name, REFUSED",
        "RCPT, '', NOT_TAKEN",
        "DATA, 451 come again, NOT_TAKEN",
        "DATA, '', NOT_TAKEN",
        "., 451 come again, NOT_TAKEN",
        "., 552 too long, REFUSED",
        "., '', IN_DOUBT"
    })
    void what_the_server_says_and_when_tells_what_became_of_a_message(
            String step, String answer, Fate fate) throws IOException {
        try (ScriptedServer server = new ScriptedServer(Map.of(step, answer))) {
            SmtpMail mail = mail(server.port());

            assertEquals(
                    fate,
                    assertThrows(MailNotSentException.class, () -> mail.send(MESSAGE)).fate());
        }
    }

    @Test
    void a_server_that_hangs_up_instead_of_saying_goodbye_has_taken_the_message()
            throws IOException {
        try (ScriptedServer server = new ScriptedServer(Map.of("QUIT", ScriptedServer.HANG_UP))) {
            mail(server.port()).send(MESSAGE);
        }
    }

    @Test
    void a_message_keeps_its_id_each_time_it_is_sent() throws Exception {
        try (MailServer server = new MailServer(builder -> builder)) {
            mail(server.port()).send(MESSAGE);
            mail(server.port()).send(MESSAGE);

            assertEquals(2, server.received().size());
            server.received()
                    .forEach(
                            letter ->
                                    assertEquals(
                                            "<11111111-2222-3333-4444-555555555555@sena.example>",
                                            id(letter)));
        }
    }

    @Test
    void a_mail_server_can_not_be_asked_what_it_took() {
        assertEquals(Taken.UNKNOWN, mail(1).taken("11111111"));
    }

    @Test
    void a_folder_tells_what_it_took_and_holds_it_once() throws IOException {
        Settings settings = new Settings();

        settings.folder = "mail";

        ConfiguredMail mail = new ConfiguredMail(data, settings);
        String id = MESSAGE.id().orElseThrow();

        assertEquals(Taken.NO, mail.taken(id));
        mail.send(MESSAGE);
        mail.send(MESSAGE);

        assertEquals(Taken.YES, mail.taken(id));
        assertTrue(Files.exists(data.resolve("mail").resolve(id + ".eml")));
        assertFalse(Files.exists(data.resolve("mail").resolve(id + ".eml.part")));
    }

    private static String id(MimeMessage letter) {
        try {
            return letter.getMessageID();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private SmtpMail mail(int port) {
        return new SmtpMail(
                Settings.ofServer(port, Protection.NONE),
                data,
                new Letters("no-reply@sena.example", "SENA", Clock.systemUTC()),
                Optional.empty());
    }
}
