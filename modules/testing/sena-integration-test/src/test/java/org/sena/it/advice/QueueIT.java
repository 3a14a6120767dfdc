package org.sena.it.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.sena.advice.api.AdviceQueue;
import org.sena.advice.api.AttemptResult;
import org.sena.advice.api.QueueConflictException;
import org.sena.advice.api.QueueDetail;
import org.sena.advice.api.QueueItem;
import org.sena.advice.api.QueueOutcome;
import org.sena.advice.api.QueueState;
import org.sena.advice.api.UnsafeContactException;
import org.sena.arquillian.InFramework;
import org.sena.arquillian.OsgiService;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.ImmutableActor;
import org.sena.identity.api.Role;
import org.sena.needs.api.Answers;
import org.sena.needs.api.Assessments;
import org.sena.needs.api.ImmutableContactAgreement;
import org.sena.needs.api.Interview;
import org.sena.needs.api.Needs;
import org.sena.needs.api.Questionnaires;
import org.sena.needs.api.StarterContentPublished;
import org.sena.privacy.api.Channel;
import org.sena.privacy.api.Consents;
import org.sena.privacy.api.ContactMethod;
import org.sena.privacy.api.ImmutableContactDetails;
import org.sena.privacy.api.ImmutableSafeContact;
import org.sena.privacy.api.SafeContact;

@InFramework
class QueueIT {

    private static final String NAME = "Synthetic Caller";

    private final Actor resident = Actor.person(UUID.randomUUID().toString());
    private final Actor adviser = adviser("one");
    private final Actor colleague = adviser("two");

    @OsgiService private AdviceQueue queue;
    @OsgiService private Assessments assessments;
    @OsgiService private Consents consents;
    @OsgiService private CurrentActor currentActor;
    @OsgiService private Needs needs;
    @OsgiService private Questionnaires questionnaires;
    @OsgiService private StarterContentPublished starterContent;

    @Test
    void only_the_adviser_who_took_a_person_sees_how_to_reach_them() {
        QueueItem item = waiting();

        assertTrue(look(adviser, item).contact().isEmpty(), "before it is taken");

        QueueItem taken = as(adviser, () -> queue.take(item.id(), item.version()));

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
    void a_way_that_is_not_safe_is_refused_and_nothing_is_logged() {
        QueueItem taken = taken();

        assertThrows(
                UnsafeContactException.class,
                () ->
                        as(
                                adviser,
                                () ->
                                        queue.attempt(
                                                taken.id(),
                                                taken.version(),
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
                                queue.attempt(
                                        taken.id(),
                                        taken.version(),
                                        ContactMethod.PHONE,
                                        AttemptResult.SPOKE,
                                        Optional.of("Wants a visit")));

        assertEquals(Optional.of("Wants a visit"), look(adviser, tried).attempts().get(0).note());

        QueueItem closed =
                as(
                        adviser,
                        () ->
                                queue.close(
                                        tried.id(),
                                        tried.version(),
                                        QueueOutcome.HELPED,
                                        Optional.empty()));

        assertEquals(Optional.of(QueueOutcome.HELPED), closed.outcome());
        assertFalse(isOpen(closed.id()));
    }

    @Test
    void an_outdated_page_changes_nothing() {
        QueueItem item = waiting();

        as(adviser, () -> queue.take(item.id(), item.version()));
        as(adviser, () -> queue.release(item.id(), item.version() + 1));

        assertThrows(
                QueueConflictException.class,
                () -> as(colleague, () -> queue.take(item.id(), item.version())));
    }

    @Test
    void a_consent_that_ends_takes_the_person_out_of_the_queue_and_out_of_sight() {
        QueueItem taken = taken();
        String consent =
                as(resident, () -> consents.ofSubject(resident.subjectId().orElseThrow()))
                        .get(0)
                        .id();

        as(resident, () -> consents.withdraw(consent, Channel.WEB, "changed-mind"));

        QueueDetail left = look(adviser, taken);

        assertFalse(isOpen(taken.id()));
        assertEquals(Optional.of(QueueOutcome.CONSENT_WITHDRAWN), left.item().outcome());
        assertTrue(left.contact().isEmpty());
        assertTrue(left.told().isEmpty());
    }

    private QueueItem take(QueueItem item, Actor actor, CyclicBarrier start) throws Exception {
        start.await();

        return as(actor, () -> queue.take(item.id(), item.version()));
    }

    private QueueItem taken() {
        QueueItem item = waiting();

        return as(adviser, () -> queue.take(item.id(), item.version()));
    }

    private QueueItem waiting() {
        int version = questionnaires.current("needs").orElseThrow().version();
        Interview interview =
                needs.interview(
                        "needs",
                        version,
                        Answers.none().with("danger-now", List.of("no")),
                        List.of());
        String reference =
                as(
                        resident,
                        () ->
                                assessments.agreeToContact(
                                        ImmutableContactAgreement.builder()
                                                .interview(interview)
                                                .contact(
                                                        ImmutableContactDetails.builder()
                                                                .name(NAME)
                                                                .phone("01632 960124")
                                                                .safeContact(
                                                                        ImmutableSafeContact
                                                                                .builder()
                                                                                .addMethods(
                                                                                        ContactMethod
                                                                                                .PHONE)
                                                                                .leaveMessage(
                                                                                        SafeContact
                                                                                                .Leave
                                                                                                .NO)
                                                                                .build())
                                                                .build())
                                                .language("en")
                                                .agreed(true)
                                                .build()));

        return as(adviser, queue::open).stream()
                .filter(item -> item.reference().equals(reference))
                .findFirst()
                .orElseThrow();
    }

    private boolean isOpen(String itemId) {
        return as(adviser, queue::open).stream().anyMatch(item -> item.id().equals(itemId));
    }

    private QueueDetail look(Actor actor, QueueItem item) {
        return as(actor, () -> queue.look(item.id()));
    }

    private <T> T as(Actor actor, Supplier<T> work) {
        return currentActor.supplyAs(actor, work);
    }

    private static Actor adviser(String name) {
        return ImmutableActor.builder()
                .userId("adviser-" + name + UUID.randomUUID())
                .displayName("Adviser " + name)
                .addRoles(Role.ADVISER)
                .build();
    }
}
