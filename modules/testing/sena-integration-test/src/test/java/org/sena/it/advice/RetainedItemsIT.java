package org.sena.it.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.sena.advice.api.AttemptResult;
import org.sena.advice.api.QueueItem;
import org.sena.advice.api.QueueOutcome;
import org.sena.arquillian.InFramework;
import org.sena.identity.api.Actor;
import org.sena.privacy.api.ContactMethod;
import org.sena.privacy.api.retention.RetentionTask;

/** What is left of a person in the queue when the time of a closed item is over. */
@InFramework
class RetainedItemsIT extends Desk {

    private static final String ITEM = "advice.item";

    private final Instant later = Instant.now().plus(Duration.ofDays(1));

    @Test
    void a_closed_item_loses_its_person_and_nothing_is_overdue() throws Exception {
        QueueItem closed = closed();
        RetentionTask task = task(ITEM);

        assertTrue(asSystem(() -> task.overdue(later, Set.of())) > 0, "before");
        walk(task, Set.of());

        assertEquals(0, asSystem(() -> task.overdue(later, Set.of())));
        assertEquals(Optional.empty(), find(closed.reference()));
        assertEquals("", look(adviser, closed).item().reference());
        assertTrue(look(adviser, closed).item().adviserId().isEmpty());
        assertEquals(Optional.of(QueueOutcome.HELPED), look(adviser, closed).item().outcome());
    }

    @Test
    void the_item_of_a_person_under_a_hold_stays_as_it_is() throws Exception {
        QueueItem closed = closed();

        walk(task(ITEM), Set.of(resident.subjectId().orElseThrow()));

        assertEquals(closed.id(), find(closed.reference()).orElseThrow().id());
    }

    @Test
    void an_open_item_is_never_overdue() throws Exception {
        QueueItem taken = taken();

        walk(task(ITEM), Set.of());

        assertEquals(NAME, look(adviser, taken).contact().orElseThrow().name());
        assertFalse(find(taken.reference()).isEmpty());
    }

    private QueueItem closed() {
        QueueItem tried =
                as(
                        adviser,
                        () ->
                                calls.attempt(
                                        on(taken()),
                                        ContactMethod.PHONE,
                                        AttemptResult.SPOKE,
                                        Optional.of("Synthetic note")));

        return as(
                adviser,
                () -> calls.close(on(tried), QueueOutcome.HELPED, Optional.of("Synthetic end")));
    }

    private void walk(RetentionTask task, Set<String> held) {
        int removed;

        do {
            removed = asSystem(() -> task.remove(later, held, 50));
        } while (removed > 0);
    }

    private <T> T asSystem(Supplier<T> work) {
        return as(Actor.system("retention"), work);
    }

    private static RetentionTask task(String rule) throws InvalidSyntaxException {
        BundleContext context = FrameworkUtil.getBundle(RetainedItemsIT.class).getBundleContext();

        for (ServiceReference<RetentionTask> reference :
                context.getServiceReferences(RetentionTask.class, null)) {
            RetentionTask task = context.getService(reference);

            if (task.rule().equals(rule)) {
                return task;
            }
        }

        throw new AssertionError("Nobody keeps to " + rule);
    }
}
