package org.sena.it.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Dictionary;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;
import org.sena.arquillian.InFramework;
import org.sena.arquillian.OsgiService;
import org.sena.mail.ImmutableMailMessage;
import org.sena.mail.Mail;
import org.sena.mail.MailMessage;

/** Messages leave the bundle with the classes that lie in it, by either way. */
@InFramework
class MailIT {

    private static final String SETTINGS = "org.sena.mail.Mail";
    private static final Duration LONGEST = Duration.ofSeconds(30);

    @OsgiService private ConfigurationAdmin configurations;
    @OsgiService private BundleContext context;
    @OsgiService private Mail mail;

    private final String mark = UUID.randomUUID().toString();

    @Test
    void without_a_server_a_message_lies_in_the_data_folder() throws Exception {
        mail.send(message());

        List<String> marked = letters().filter(letter -> letter.contains(mark)).toList();

        assertEquals(1, marked.size());
        assertTrue(marked.get(0).contains("To: somebody@example.org"), marked.get(0));
        assertTrue(marked.get(0).contains("multipart/alternative"), marked.get(0));
    }

    @Test
    void a_server_that_is_named_while_all_runs_gets_the_next_message() throws Exception {
        Configuration configuration = configurations.getConfiguration(SETTINGS, "?");
        Dictionary<String, Object> before = configuration.getProperties();

        try (Mailbox mailbox = new Mailbox()) {
            Dictionary<String, Object> settings = configuration.getProperties();

            settings.put("host", "localhost");
            settings.put("port", mailbox.port());
            settings.put("protection", "NONE");
            configuration.update(settings);
            awaitOther(mail).send(message());

            String received = mailbox.message().get(30, TimeUnit.SECONDS);

            assertTrue(received.contains("Subject: " + mark), received);
            assertTrue(received.contains("text/html"), received);
        } finally {
            configuration.update(before);
        }
    }

    private MailMessage message() {
        return ImmutableMailMessage.builder()
                .to("somebody@example.org")
                .subject(mark)
                .text("Services")
                .html("<p>Services</p>")
                .build();
    }

    /** The service that comes when the settings have changed. */
    private Mail awaitOther(Mail former) {
        Instant end = Instant.now().plus(LONGEST);

        while (Instant.now().isBefore(end)) {
            ServiceReference<Mail> reference = context.getServiceReference(Mail.class);
            Mail now = reference == null ? null : context.getService(reference);

            if (now != null && now != former) {
                return now;
            }
        }

        throw new AssertionError("The settings never came");
    }

    private Stream<String> letters() throws IOException {
        Path folder = Path.of(context.getProperty("sena.data"), "mail");

        try (Stream<Path> files = Files.list(folder)) {
            return files.map(MailIT::read).toList().stream();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
