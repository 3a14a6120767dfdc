package org.sena.it.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.sena.arquillian.InFramework;
import org.sena.arquillian.OsgiService;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.Role;
import org.sena.privacy.api.AuditFault;
import org.sena.privacy.api.AuditLookup;
import org.sena.privacy.api.AuditTrail;
import org.sena.privacy.api.AuditVerification;
import org.sena.privacy.api.ImmutableAuditQuery;
import org.sena.privacy.api.ImmutableAuditRecord;
import org.sena.privacy.api.retention.RetentionTask;

/** The database refuses to touch the trail; a checkpoint may, and the rest still verifies. */
@InFramework
class AuditGuardIT {

    @OsgiService private AuditTrail auditTrail;
    @OsgiService private AuditLookup lookup;
    @OsgiService private BundleContext context;
    @OsgiService private CurrentActor currentActor;

    private final String subject = People.newSubject();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update SENA_AuditEventEntry set actorId = 'mallory' where subjectId = ?",
                "delete from SENA_AuditEventEntry where subjectId = ?"
            })
    void a_row_can_neither_be_changed_nor_deleted(String sql) throws Exception {
        write("test.guarded");

        assertThrows(SQLException.class, () -> Suite.update(sql, subject));
        assertEquals(1, events());
    }

    @Test
    void the_table_can_not_be_emptied() {
        assertThrows(SQLException.class, () -> Suite.update("truncate SENA_AuditEventEntry"));
    }

    @Test
    void a_false_end_is_named_even_when_the_trail_hangs_together() throws Exception {
        write("test.end");
        String seal = "update SENA_AuditChainEntry set endSeal = reverse(endSeal)";

        Suite.update(seal);
        try {
            assertTrue(firstBrokenLink().isPresent());
        } finally {
            Suite.update(seal);
        }
        assertTrue(verify().isWhole());
    }

    @Test
    void what_a_checkpoint_nobody_signed_stands_for_is_found() throws Exception {
        String forged =
                "insert into SENA_AuditCheckpointEntry (mvccVersion, fromSequence, toSequence,"
                        + " previousHash, lastHash, signature) values (0, 900000001, 900000002,"
                        + " 'a', 'b', 'c')";

        Suite.update(forged);
        try {
            assertEquals(Optional.of(AuditFault.FALSE_CHECKPOINT), verify().fault());
        } finally {
            Suite.update("delete from SENA_AuditCheckpointEntry where fromSequence = 900000001");
        }
    }

    @Test
    void events_go_by_a_signed_checkpoint_evidence_and_held_people_stay() throws Exception {
        String held = People.newSubject();
        write("test.gone");
        write("consent.test");
        write("test.gone-too");
        write("test.held", held);

        dispose("privacy.audit", Set.of(held));

        assertEquals(1, events());
        assertEquals(1, events(held));
        assertTrue(verify().isWhole(), () -> "" + verify());
        assertTrue(verify().checkpoints() > 0);

        dispose("privacy.audit", Set.of());
        dispose("privacy.audit-evidence", Set.of());

        assertEquals(0, events());
        assertEquals(0, events(held));
        assertTrue(verify().isWhole());
    }

    @Test
    void an_adviser_looks_nothing_up() {
        assertThrows(
                RuntimeException.class,
                () ->
                        currentActor.callAs(
                                People.user(Role.ADVISER),
                                () -> lookup.find(ImmutableAuditQuery.builder().build(), 0, 1)));
    }

    /** Twice: the second run finds nothing. */
    private void dispose(String rule, Set<String> held) throws Exception {
        RetentionTask task = task(rule);
        Instant now = Instant.now().plusSeconds(1);

        currentActor.callAs(
                Actor.system("retention"),
                () -> {
                    while (task.remove(now, held, 100) > 0) {
                        continue;
                    }
                    assertEquals(0, task.remove(now, held, 100));
                    assertEquals(0, task.overdue(now, held));
                    return null;
                });
    }

    private RetentionTask task(String rule) throws InvalidSyntaxException {
        for (ServiceReference<RetentionTask> reference :
                context.getServiceReferences(RetentionTask.class, null)) {
            RetentionTask task = context.getService(reference);

            if (task.rule().equals(rule)) {
                return task;
            }
        }

        throw new AssertionError("No task for " + rule);
    }

    private AuditVerification verify() {
        return currentActor.supplyAs(
                People.user(Role.INFORMATION_GOVERNANCE), () -> lookup.verify());
    }

    /** Writes nothing itself. */
    private OptionalLong firstBrokenLink() {
        return currentActor.supplyAs(
                People.user(Role.INFORMATION_GOVERNANCE), () -> auditTrail.firstBrokenLink());
    }

    private void write(String action) throws Exception {
        write(action, subject);
    }

    private void write(String action, String about) throws Exception {
        currentActor.callAs(
                People.user(Role.ADVISER),
                () -> {
                    auditTrail.allowed(
                            ImmutableAuditRecord.builder()
                                    .action(action)
                                    .entity("test")
                                    .entityId("t1")
                                    .subjectId(about)
                                    .build());
                    return null;
                });
    }

    private long events() throws SQLException {
        return events(subject);
    }

    private static long events(String about) throws SQLException {
        return Suite.number("select count(*) from SENA_AuditEventEntry where subjectId = ?", about);
    }
}
