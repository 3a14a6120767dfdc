package org.sena.it.referral;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.sena.arquillian.InFramework;
import org.sena.arquillian.OsgiService;
import org.sena.directory.api.DirectoryImport;
import org.sena.directory.api.Service;
import org.sena.directory.api.Taxonomies;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.Role;
import org.sena.privacy.api.DataItem;
import org.sena.referral.api.Referral;
import org.sena.referral.api.Referrals;
import org.sena.referral.api.message.Attachment;
import org.sena.referral.api.message.AttachmentContent;
import org.sena.referral.api.message.Message;
import org.sena.referral.api.message.MessageProblem;
import org.sena.referral.api.message.MessageRefusedException;
import org.sena.referral.api.message.NewAttachment;
import org.sena.referral.api.message.NoSuchThreadException;
import org.sena.referral.api.message.Scanner;
import org.sena.referral.api.message.Threads;
import org.sena.referral.api.message.Visibility;

/** Files of messages: scanned or not taken, sealed in pieces, handed to whom the message is for. */
@InFramework
class AttachmentsIT {

    private static final byte[] HARMFUL = "%PDF-harmful".getBytes(StandardCharsets.US_ASCII);

    @OsgiService private CurrentActor currentActor;
    @OsgiService private DirectoryImport directoryImport;
    @OsgiService private Taxonomies taxonomies;
    @OsgiService private Referrals referrals;
    @OsgiService private Threads threads;

    @OsgiService(filter = "(origin.bundle.symbolic.name=org.sena.referral.service)")
    private DataSource dataSource;

    private People people;
    private Actor resident;
    private Actor worker;
    private Referral sent;
    private Talk talk;
    private ServiceRegistration<Scanner> scanner;

    @BeforeEach
    void a_referral_and_a_scanner() {
        people = new People(currentActor);
        District district = new District(people, directoryImport, taxonomies);
        Service service = district.store(district.referable());
        resident = People.resident();
        worker = People.worker(service.organisation().id());
        sent =
                people.as(resident, () -> referrals.send(Requests.to(service.id(), DataItem.PHONE)))
                        .referral();
        talk = new Talk(people, threads, sent);
        scanner =
                FrameworkUtil.getBundle(AttachmentsIT.class)
                        .getBundleContext()
                        .registerService(Scanner.class, new StandIn(), null);
    }

    @AfterEach
    void no_scanner() {
        if (scanner != null) {
            scanner.unregister();
        }
    }

    @Test
    void a_large_file_arrives_as_it_was_sent() throws IOException {
        byte[] content = pdf(1_000_000);
        Message written =
                talk.write(
                        resident,
                        talk.message("My letter")
                                .addAttachments(file("C:\\me\\Letter.PDF", content)));

        Attachment file = talk.read(worker).get(0).attachments().get(0);

        assertEquals("Letter.pdf", file.name());
        assertEquals("application/pdf", file.mediaType());
        assertEquals(content.length, file.size());
        assertEquals(written.attachments(), List.of(file));
        assertArrayEquals(content, content(worker, file.id()));
        assertArrayEquals(content, content(resident, file.id()));
    }

    @Test
    void nobody_else_gets_the_file_and_nobody_after_the_end() {
        String id =
                talk.write(
                                resident,
                                talk.message("My letter").addAttachments(file("a.pdf", pdf(10))))
                        .attachments()
                        .get(0)
                        .id();

        for (Actor stranger :
                List.of(
                        People.resident(),
                        People.visitor(),
                        People.worker("another"),
                        People.holding(Role.ADVISER),
                        People.holding(Role.ADMINISTRATOR))) {
            assertThrows(NoSuchThreadException.class, () -> content(stranger, id));
        }
        people.as(resident, () -> referrals.withdraw(sent.id(), sent.version()));
        assertThrows(NoSuchThreadException.class, () -> content(worker, id));
        assertEquals(List.of(), talk.read(worker).get(0).attachments());
    }

    @Test
    void what_is_harmful_or_of_another_kind_is_refused_and_nothing_is_kept() {
        assertRefused(MessageProblem.FILE_HARMFUL, file("a.pdf", HARMFUL));
        assertRefused(
                MessageProblem.FILE_KIND,
                file("a.pdf", "<html>".getBytes(StandardCharsets.US_ASCII)));

        assertEquals(List.of(), talk.read(resident));
    }

    @Test
    void without_a_scanner_no_file_is_taken() {
        scanner.unregister();
        scanner = null;

        assertFalse(threads.takesFiles());
        assertRefused(MessageProblem.FILE_UNCHECKED, file("a.pdf", pdf(10)));
        assertEquals(1, talk.write(resident, "Without a file").sequence());
    }

    @Test
    void neither_name_nor_content_can_be_read_in_the_database() {
        byte[] content = "%PDF-1.7 the key is under the mat".getBytes(StandardCharsets.US_ASCII);
        talk.write(
                resident, talk.message("See").addAttachments(file("Eviction of Sam.pdf", content)));
        String thread = talk.thread(resident, Visibility.RESIDENT_VISIBLE).id();
        Rows rows = new Rows(dataSource);

        String kept =
                rows.text("SENA_AttachmentEntry", "threadId", thread)
                        + rows.text("SENA_AttachmentPieceEntry", "threadId", thread);

        assertTrue(kept.contains("application/pdf"), kept);
        assertFalse(kept.contains("Eviction") || kept.contains("under the mat"), kept);
    }

    private void assertRefused(MessageProblem problem, NewAttachment file) {
        MessageRefusedException refused =
                assertThrows(
                        MessageRefusedException.class,
                        () -> talk.write(resident, talk.message("See").addAttachments(file)));

        assertEquals(Set.of(problem), refused.problems());
    }

    private byte[] content(Actor actor, String id) throws IOException {
        AttachmentContent content = people.as(actor, () -> threads.attachment(id));
        try (InputStream in = content.stream()) {
            return in.readAllBytes();
        }
    }

    private static byte[] pdf(int size) {
        byte[] content = new byte[size];
        new Random(7).nextBytes(content);
        System.arraycopy("%PDF-".getBytes(StandardCharsets.US_ASCII), 0, content, 0, 5);
        return content;
    }

    private static NewAttachment file(String name, byte[] content) {
        return new NewAttachment() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public long size() {
                return content.length;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(content);
            }
        };
    }

    /** Stands where the scanner outside would: finds one file harmful. */
    private static final class StandIn implements Scanner {

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public boolean isClean(InputStream content) throws IOException {
            return !Arrays.equals(HARMFUL, content.readAllBytes());
        }
    }
}
