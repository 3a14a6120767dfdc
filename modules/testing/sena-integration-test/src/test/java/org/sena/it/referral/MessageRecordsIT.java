package org.sena.it.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.sena.arquillian.InFramework;
import org.sena.arquillian.OsgiService;
import org.sena.directory.api.DirectoryImport;
import org.sena.directory.api.Service;
import org.sena.directory.api.Taxonomies;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.privacy.api.DataItem;
import org.sena.privacy.api.retention.RetentionTask;
import org.sena.privacy.api.subject.Disclosure;
import org.sena.privacy.api.subject.RecordLine;
import org.sena.privacy.api.subject.RecordSection;
import org.sena.privacy.api.subject.SubjectAccess;
import org.sena.referral.api.Referral;
import org.sena.referral.api.Referrals;
import org.sena.referral.api.message.Exemption;
import org.sena.referral.api.message.Threads;
import org.sena.referral.api.message.Visibility;

/** What a person gets of the messages about them, and how long those are kept. */
@InFramework
class MessageRecordsIT {

    private static final String RULE = "referral.withdrawn";

    @OsgiService private CurrentActor currentActor;
    @OsgiService private DirectoryImport directoryImport;
    @OsgiService private SubjectAccess subjectAccess;
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

    @BeforeEach
    void a_referral() {
        people = new People(currentActor);
        District district = new District(people, directoryImport, taxonomies);
        Service service = district.store(district.referable());
        resident = People.resident();
        worker = People.worker(service.organisation().id());
        sent =
                people.as(resident, () -> referrals.send(Requests.to(service.id(), DataItem.PHONE)))
                        .referral();
        talk = new Talk(people, threads, sent);
    }

    @Test
    void the_copy_has_both_conversations_but_for_what_is_exempt() {
        talk.write(resident, "I said this");
        talk.write(worker, Visibility.PROFESSIONAL_ONLY, "We said that");
        talk.write(
                worker,
                talk.message("Her neighbour told us")
                        .visibility(Visibility.PROFESSIONAL_ONLY)
                        .exemption(Exemption.OTHER_PERSON));

        List<RecordLine> lines = lines(people.as(resident, subjectAccess::own));

        List<String> texts =
                lines.stream()
                        .filter(line -> line.name().equals("text"))
                        .map(RecordLine::value)
                        .collect(Collectors.toList());
        assertEquals(Set.of("I said this", "We said that"), Set.copyOf(texts));
        assertEquals(1, lines.stream().filter(line -> line.name().equals("leftOut")).count());
        assertFalse(lines.stream().anyMatch(line -> line.value().contains("neighbour")));
    }

    private static List<RecordLine> lines(Disclosure disclosure) {
        return disclosure.sections().stream()
                .filter(section -> section.name().equals("referral.messages"))
                .map(RecordSection::records)
                .flatMap(List::stream)
                .flatMap(record -> record.lines().stream())
                .collect(Collectors.toList());
    }

    @Test
    void what_was_taken_back_goes_when_its_time_is_over_and_what_is_open_stays() throws Exception {
        talk.write(resident, "Hello");
        talk.write(worker, "Hello too");
        talk.read(resident);
        assertKept(2);
        remove(Instant.now().plusSeconds(60), Set.of());
        assertKept(2);

        people.as(resident, () -> referrals.withdraw(sent.id(), sent.version()));
        remove(Instant.now().minusSeconds(3_600), Set.of());
        assertKept(2);
        remove(Instant.now().plusSeconds(60), Set.of(resident.subjectId().orElseThrow()));
        assertKept(2);
        remove(Instant.now().plusSeconds(60), Set.of());
        remove(Instant.now().plusSeconds(60), Set.of());

        assertEquals(0, new Rows(dataSource).count("SENA_ThreadEntry", "aboutId", sent.id()));
        assertEquals(0, new Rows(dataSource).count("SENA_ThreadEndEntry", "aboutId", sent.id()));
        assertEquals(0, new Rows(dataSource).count("SENA_ParticipantEntry", "aboutId", sent.id()));
    }

    private void assertKept(int messages) {
        assertEquals(messages, talk.read(resident).size());
    }

    /** As the nightly job does; until nothing is overdue. */
    private void remove(Instant before, Set<String> held) throws InvalidSyntaxException {
        for (RetentionTask task : tasks()) {
            people.run(
                    Actor.system("test"),
                    () -> {
                        while (task.remove(before, held, 100) > 0) {
                            assertTrue(task.overdue(before, held) >= 0);
                        }
                        assertEquals(0, task.overdue(before, held));
                    });
        }
    }

    /** All of the rule, as the job takes them. */
    private static List<RetentionTask> tasks() throws InvalidSyntaxException {
        BundleContext context = FrameworkUtil.getBundle(MessageRecordsIT.class).getBundleContext();
        return context.getServiceReferences(RetentionTask.class, null).stream()
                .map(context::getService)
                .filter(task -> task.rule().equals(RULE))
                .collect(Collectors.toList());
    }
}
