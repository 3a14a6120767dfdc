package org.sena.it.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.sena.advice.api.AttemptResult;
import org.sena.advice.api.ImmutableQueueQuery;
import org.sena.advice.api.ItemCommand;
import org.sena.advice.api.QueueConflictException;
import org.sena.advice.api.QueueItem;
import org.sena.advice.api.QueueOutcome;
import org.sena.advice.api.QueueQuery;
import org.sena.advice.api.QueueState;
import org.sena.advice.api.UnsafeContactException;
import org.sena.arquillian.InFramework;
import org.sena.identity.api.Actor;
import org.sena.privacy.api.Channel;
import org.sena.privacy.api.ContactMethod;

@InFramework
class QueueIT extends Desk {

    @Test
    void only_the_adviser_who_took_a_person_sees_how_to_reach_them() {
        QueueItem item = waiting();

        assertTrue(look(adviser, item).contact().isEmpty(), "before it is taken");

        QueueItem taken = as(adviser, () -> queue.take(on(item)));

        assertEquals(NAME, look(adviser, taken).contact().orElseThrow().name());
        assertTrue(look(colleague, taken).contact().isEmpty(), "for a colleague");
    }

    @Test
    void of_two_advisers_who_take_a_person_at_once_exactly_one_does() throws Exception {
        QueueItem item = waiting();
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);

        try {
            int taken = 0;
            int told = 0;

            for (Future<QueueItem> one :
                    List.of(
                            threads.submit(() -> take(item, adviser, start)),
                            threads.submit(() -> take(item, colleague, start)))) {
                try {
                    assertEquals(QueueState.TAKEN, one.get().state());
                    taken++;
                } catch (ExecutionException e) {
                    assertEquals(QueueConflictException.class, e.getCause().getClass());
                    told++;
                }
            }

            assertEquals(1, taken);
            assertEquals(1, told);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void a_form_that_is_sent_twice_logs_one_contact() {
        QueueItem taken = taken();
        ItemCommand command = on(taken);

        QueueItem first = as(adviser, () -> noAnswer(command));
        QueueItem second = as(adviser, () -> noAnswer(command));

        assertEquals(first.version(), second.version());
        assertEquals(1, look(adviser, taken).attempts().size());
    }

    @Test
    void a_way_that_is_not_safe_is_refused_and_nothing_is_logged() {
        QueueItem taken = taken();

        assertThrows(
                UnsafeContactException.class,
                () ->
                        as(
                                adviser,
                                () ->
                                        calls.attempt(
                                                on(taken),
                                                ContactMethod.TEXT,
                                                AttemptResult.MESSAGE_LEFT,
                                                Optional.empty())));
        assertTrue(look(adviser, taken).attempts().isEmpty());
    }

    @Test
    void attempts_and_the_outcome_are_kept_and_a_closed_item_leaves_the_queue() {
        QueueItem taken = taken();
        QueueItem tried =
                as(
                        adviser,
                        () ->
                                calls.attempt(
                                        on(taken),
                                        ContactMethod.PHONE,
                                        AttemptResult.SPOKE,
                                        Optional.of("Wants a visit")));

        assertEquals(Optional.of("Wants a visit"), look(adviser, tried).attempts().get(0).note());

        QueueItem closed =
                as(adviser, () -> calls.close(on(tried), QueueOutcome.HELPED, Optional.empty()));

        assertEquals(Optional.of(QueueOutcome.HELPED), closed.outcome());
        assertFalse(isOpen(closed));
    }

    @Test
    void an_outdated_page_changes_nothing() {
        QueueItem item = waiting();
        QueueItem taken = as(adviser, () -> queue.take(on(item)));

        as(adviser, () -> queue.release(on(taken)));

        assertThrows(QueueConflictException.class, () -> as(colleague, () -> queue.take(on(item))));
    }

    @Test
    void what_is_put_away_leaves_the_list_and_is_its_advisers_until_the_day() {
        QueueItem taken = taken();
        QueueItem away =
                as(adviser, () -> calls.followUp(on(taken), LocalDate.now().plusDays(9), true));

        assertTrue(away.followUpAt().isPresent());
        assertFalse(listed(adviser, QueueQuery.View.OPEN, away), "it rests");
        assertTrue(listed(adviser, QueueQuery.View.LATER, away));
        assertTrue(listed(adviser, QueueQuery.View.MINE, away));
        assertFalse(listed(colleague, QueueQuery.View.MINE, away));
    }

    @Test
    void a_lead_gives_a_colleagues_item_to_somebody_else() {
        QueueItem taken = taken();
        QueueItem given = as(lead, () -> queue.assign(on(taken), "demo-adviser"));

        assertEquals(Optional.of("demo-adviser"), given.adviserId());
        assertThrows(
                QueueConflictException.class, () -> as(adviser, () -> queue.release(on(given))));
    }

    @Test
    void a_consent_that_ends_takes_the_person_out_of_the_queue_and_out_of_sight() {
        QueueItem taken = taken();
        String consent =
                as(resident, () -> consents.ofSubject(resident.subjectId().orElseThrow()))
                        .get(0)
                        .id();

        as(resident, () -> consents.withdraw(consent, Channel.WEB, "changed-mind"));

        assertFalse(isOpen(taken));
        assertEquals(
                Optional.of(QueueOutcome.CONSENT_WITHDRAWN), look(adviser, taken).item().outcome());
        assertTrue(look(adviser, taken).contact().isEmpty());
        assertTrue(look(adviser, taken).told().isEmpty());
    }

    /** On the last page it would be, if it were: the list holds what other tests left, too. */
    private boolean listed(Actor actor, QueueQuery.View view, QueueItem item) {
        for (int page = 1; ; page++) {
            QueueQuery query =
                    ImmutableQueueQuery.builder().view(view).page(page).size(100).build();
            List<QueueItem> items = as(actor, () -> queue.list(query)).items();

            if (items.stream().anyMatch(one -> one.id().equals(item.id()))) {
                return true;
            }
            if (items.size() < 100) {
                return false;
            }
        }
    }

    private QueueItem noAnswer(ItemCommand command) {
        return calls.attempt(
                command, ContactMethod.PHONE, AttemptResult.NO_ANSWER, Optional.empty());
    }

    private QueueItem take(QueueItem item, Actor actor, CyclicBarrier start) throws Exception {
        start.await();

        return as(actor, () -> queue.take(on(item)));
    }
}
