package org.sena.it.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.TransactionConfig;
import com.liferay.portal.kernel.transaction.TransactionInvokerUtil;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.sena.arquillian.InFramework;
import org.sena.arquillian.OsgiService;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.ImmutableActor;
import org.sena.identity.api.Role;
import org.sena.privacy.api.AuditRecord;
import org.sena.privacy.api.AuditTrail;
import org.sena.privacy.api.ImmutableAuditRecord;

/** A deed and its audit record stand or fall together, whichever bundles they are written by. */
@InFramework
class TransactionsIT {

    private static final TransactionConfig REQUIRED =
            TransactionConfig.Factory.create(
                    Propagation.REQUIRED, new Class<?>[] {Exception.class});

    private static final Actor AUDITOR =
            ImmutableActor.builder()
                    .userId("it-auditor")
                    .addRoles(Role.INFORMATION_GOVERNANCE)
                    .build();

    @OsgiService private AuditTrail auditTrail;
    @OsgiService private CurrentActor currentActor;

    private final String subject = UUID.randomUUID().toString();

    @Test
    void what_is_written_in_a_transaction_stands_when_it_ends() throws Throwable {
        inTransaction(
                () -> {
                    auditTrail.allowed(record("first"));
                    auditTrail.allowed(record("second"));
                    return null;
                });

        assertEquals(List.of("second", "first"), actions());
    }

    @Test
    void what_is_written_in_a_transaction_that_fails_is_gone() throws Exception {
        assertThrows(
                IllegalStateException.class,
                () ->
                        inTransaction(
                                () -> {
                                    auditTrail.allowed(record("lost"));
                                    throw new IllegalStateException("changed my mind");
                                }));

        assertEquals(List.of(), actions());
    }

    @Test
    void a_refusal_outlives_the_transaction_that_was_refused() throws Exception {
        assertThrows(
                IllegalStateException.class,
                () ->
                        inTransaction(
                                () -> {
                                    auditTrail.denied(record("refused"));
                                    throw new IllegalStateException("not allowed");
                                }));

        assertEquals(List.of("refused"), actions());
    }

    private static void inTransaction(Callable<Void> work) throws Throwable {
        TransactionInvokerUtil.invoke(REQUIRED, work);
    }

    private AuditRecord record(String action) {
        return ImmutableAuditRecord.builder()
                .action(action)
                .entity("test")
                .entityId(subject)
                .subjectId(subject)
                .build();
    }

    /** What was done to the subject, newest first, but for our own look at it. */
    private List<String> actions() throws Exception {
        return currentActor.callAs(
                AUDITOR,
                () ->
                        auditTrail.aboutSubject(subject, 10).stream()
                                .map(event -> event.record().action())
                                .filter(action -> !action.equals("audit.read"))
                                .toList());
    }
}
