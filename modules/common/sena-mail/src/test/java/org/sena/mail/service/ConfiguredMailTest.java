package org.sena.mail.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;
import javax.mail.Session;
import javax.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sena.mail.ImmutableMailMessage;
import org.sena.mail.MailMessage;
import org.sena.mail.MailNotSentException;
import org.sena.mail.service.MailSettings.Protection;

class ConfiguredMailTest {

    private static final MailMessage MESSAGE =
            ImmutableMailMessage.builder()
                    .to("somebody@example.org")
                    .subject("Your list")
                    .text("A list")
                    .build();

    @TempDir Path data;

    @Test
    void without_a_server_a_message_becomes_a_file() throws Exception {
        Settings settings = new Settings();

        settings.folder = "mail";
        new ConfiguredMail(data, settings).send(MESSAGE);

        try (Stream<Path> files = Files.list(data.resolve("mail"))) {
            Path file = files.findFirst().orElseThrow();

            try (InputStream in = Files.newInputStream(file)) {
                MimeMessage letter = new MimeMessage(Session.getInstance(new Properties()), in);

                assertEquals("Your list", letter.getSubject());
                assertEquals("A list", letter.getContent());
            }
        }
    }

    @Test
    void with_a_server_nothing_is_written_beside_it() {
        try (MailServer server = new MailServer(builder -> builder)) {
            Settings settings = Settings.ofServer(server.port(), Protection.NONE);

            settings.folder = "mail";
            new ConfiguredMail(data, settings).send(MESSAGE);

            assertEquals(1, server.received().size());
            assertEquals(false, Files.exists(data.resolve("mail")));
        }
    }

    @Test
    void without_server_and_folder_nothing_is_sent() {
        ConfiguredMail mail = new ConfiguredMail(data, new Settings());

        assertThrows(MailNotSentException.class, () -> mail.send(MESSAGE));
    }
}
