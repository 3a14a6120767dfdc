package org.sena.it.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.sena.arquillian.InFramework;
import org.sena.arquillian.OsgiService;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.Role;
import org.sena.privacy.api.AuditEvent;
import org.sena.privacy.api.AuditRecord;
import org.sena.privacy.api.AuditTrail;
import org.sena.privacy.api.ImmutableAuditRecord;
import org.sena.privacy.api.Purpose;

/** The audit trail on the real database: whole under load, and telling when it is not. */
@InFramework
class AuditTrailIT {

    private static final int WRITERS = 8;
    private static final int EVENTS_EACH = 25;

    @OsgiService private AuditTrail auditTrail;
    @OsgiService private CurrentActor currentActor;

    private final String subject = People.newSubject();

    @Test
    void an_event_is_read_back_as_it_was_written() throws Exception {
        AuditRecord record =
                ImmutableAuditRecord.copyOf(record("test.full"))
                        .withPurpose(Purpose.REFERRAL)
                        .withFields("NAME", "NEED:DEBT")
                        .withConsentId("c1")
                        .withReason("NO_CAPACITY");

        allowed(record);

        AuditEvent event = aboutSubject().get(0);
        assertEquals(record, event.record());
        assertEquals("test-ADVISER", event.actorId());
        assertEquals(List.of("ADVISER"), List.copyOf(event.actorRoles()));
        assertEquals("org-1", event.actorOrganisationId().orElseThrow());
    }

    @Test
    void eight_writers_at_once_leave_a_whole_trail_without_gaps() throws Exception {
        List<Callable<Void>> writers = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            writers.add(
                    () -> {
                        for (int event = 0; event < EVENTS_EACH; event++) {
                            allowed(record("test.concurrent"));
                        }
                        return null;
                    });
        }

        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            for (Future<Void> writer : threads.invokeAll(writers)) {
                writer.get();
            }
        } finally {
            threads.shutdownNow();
        }

        assertEquals(WRITERS * EVENTS_EACH, aboutSubject().size());
        assertEquals(OptionalLong.empty(), firstBrokenLink());
    }

    @Test
    void an_allowed_deed_falls_with_its_transaction_but_a_refusal_outlives_it() throws Exception {
        assertThrows(
                NotAllowedException.class,
                () ->
                        Suite.inTransaction(
                                () -> {
                                    allowed(record("test.before"));
                                    auditTrail.denied(record("test.refused"));
                                    throw new NotAllowedException("test.refused");
                                }));

        List<AuditEvent> events = aboutSubject();
        assertEquals(1, events.size());
        assertEquals("test.refused", events.get(0).record().action());
        assertFalse(events.get(0).allowed());
        assertEquals(OptionalLong.empty(), firstBrokenLink());
    }

    @Test
    void a_refusal_is_kept_when_the_transaction_around_it_goes_on() throws Exception {
        Suite.inTransaction(
                () -> {
                    allowed(record("test.before"));
                    auditTrail.denied(record("test.refused"));
                    allowed(record("test.after"));
                    return null;
                });

        assertEquals(3, aboutSubject().size());
        assertEquals(OptionalLong.empty(), firstBrokenLink());
    }

    @Test
    void an_altered_row_is_named() throws Exception {
        allowed(record("test.altered"));
        allowed(record("test.next"));
        long sequence = aboutSubject().get(1).sequence();
        String alter = "update SENA_AuditEventEntry set actorId = ? where eventSequence = ?";

        String guard = "alter table SENA_AuditEventEntry %s trigger sena_audit_guard_each";

        Suite.update(String.format(guard, "disable"));
        Suite.update(alter, "mallory", sequence);
        try {
            assertEquals(OptionalLong.of(sequence), firstBrokenLink());
        } finally {
            Suite.update(alter, "test-ADVISER", sequence);
            Suite.update(String.format(guard, "enable"));
        }
        assertEquals(OptionalLong.empty(), firstBrokenLink());
    }

    @Test
    void only_the_person_and_information_governance_read_and_the_latter_leaves_a_trace()
            throws Exception {
        allowed(record("test.read"));

        assertThrows(
                NotAllowedException.class,
                () ->
                        currentActor.callAs(
                                People.user(Role.ADVISER),
                                () -> auditTrail.aboutSubject(subject, 10)));
        currentActor.callAs(
                People.user(Role.INFORMATION_GOVERNANCE),
                () -> auditTrail.aboutSubject(subject, 10));

        List<AuditEvent> events = aboutSubject();
        assertEquals("audit.read", events.get(0).record().action());
        assertTrue(events.get(0).allowed());
        assertEquals("audit.read", events.get(1).record().action());
        assertFalse(events.get(1).allowed());
        assertEquals(3, events.size());
    }

    private void allowed(AuditRecord record) throws Exception {
        currentActor.callAs(
                People.user(Role.ADVISER),
                () -> {
                    auditTrail.allowed(record);
                    return null;
                });
    }

    private List<AuditEvent> aboutSubject() throws Exception {
        return currentActor.callAs(
                Actor.person(subject), () -> auditTrail.aboutSubject(subject, 1000));
    }

    private OptionalLong firstBrokenLink() throws Exception {
        return currentActor.callAs(
                People.user(Role.INFORMATION_GOVERNANCE), () -> auditTrail.firstBrokenLink());
    }

    private AuditRecord record(String action) {
        return ImmutableAuditRecord.builder()
                .action(action)
                .entity("test")
                .entityId("t1")
                .subjectId(subject)
                .build();
    }
}
