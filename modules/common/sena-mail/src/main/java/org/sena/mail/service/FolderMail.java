package org.sena.mail.service;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import java.util.UUID;
import javax.mail.MessagingException;
import javax.mail.Session;
import javax.mail.internet.MimeMessage;
import org.sena.mail.Mail;
import org.sena.mail.MailMessage;
import org.sena.mail.MailNotSentException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts each message into a folder, as a file that mail programs open. For trials. */
final class FolderMail implements Mail {

    private static final Logger LOG = LoggerFactory.getLogger(FolderMail.class);

    private final Session session = Session.getInstance(new Properties());
    private final Path folder;
    private final Letters letters;

    FolderMail(Path folder, Letters letters) {
        this.folder = folder;
        this.letters = letters;
    }

    @Override
    public void send(MailMessage message) {
        Path file = file(message.id().orElseGet(() -> UUID.randomUUID().toString()));

        try {
            Files.createDirectories(folder);
            MailClasses.inSight(() -> write(letters.write(session, message), file));
            LOG.info("No mail server is set: put a message into {}", file);
        } catch (IOException | MessagingException e) {
            LOG.warn("Can't put a message into {}", folder);

            throw new MailNotSentException("Can't put a message into " + folder);
        }
    }

    @Override
    public Taken taken(String id) {
        return Files.exists(file(id)) ? Taken.YES : Taken.NO;
    }

    private Path file(String id) {
        return folder.resolve(id + ".eml");
    }

    /** Under its name only when it is whole, so that a file that is there was taken. */
    private static void write(MimeMessage letter, Path file) throws MessagingException {
        Path part = file.resolveSibling(file.getFileName() + ".part");

        try {
            try (OutputStream out = Files.newOutputStream(part)) {
                letter.writeTo(out);
            }

            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new MessagingException("Can't write " + file, e);
        }
    }
}
