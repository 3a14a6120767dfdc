package org.sena.it.advice;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.sena.advice.api.AdviceQueue;
import org.sena.advice.api.Calls;
import org.sena.advice.api.ItemCommand;
import org.sena.advice.api.ManualEntries;
import org.sena.advice.api.PersonFiles;
import org.sena.advice.api.QueueDetail;
import org.sena.advice.api.QueueItem;
import org.sena.advice.api.QueueState;
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
import org.sena.privacy.api.Consents;
import org.sena.privacy.api.ContactDetails;
import org.sena.privacy.api.ContactMethod;
import org.sena.privacy.api.ImmutableContactDetails;
import org.sena.privacy.api.ImmutableSafeContact;
import org.sena.privacy.api.SafeContact;

/** The advice team's desk, and people who come to it. */
abstract class Desk {

    static final String NAME = "Synthetic Caller";

    final Actor resident = Actor.person(UUID.randomUUID().toString());
    final Actor adviser = adviser("one", Role.ADVISER);
    final Actor colleague = adviser("two", Role.ADVISER);
    final Actor lead = adviser("lead", Role.ADVICE_LEAD);

    @OsgiService AdviceQueue queue;
    @OsgiService Calls calls;
    @OsgiService ManualEntries entries;
    @OsgiService PersonFiles people;
    @OsgiService Assessments assessments;
    @OsgiService Consents consents;
    @OsgiService CurrentActor currentActor;
    @OsgiService Needs needs;
    @OsgiService Questionnaires questionnaires;
    @OsgiService StarterContentPublished starterContent;

    /** An item of the resident, taken by the adviser. */
    QueueItem taken() {
        QueueItem item = waiting();

        return as(adviser, () -> queue.take(on(item)));
    }

    /** An item of the resident that nobody has taken. */
    QueueItem waiting() {
        return find(agreeToContact("no")).orElseThrow();
    }

    /** The resident agrees to be contacted; the reference they get. */
    String agreeToContact(String dangerNow) {
        return as(
                resident,
                () ->
                        assessments.agreeToContact(
                                ImmutableContactAgreement.builder()
                                        .interview(interview(dangerNow))
                                        .contact(contact())
                                        .language("en")
                                        .agreed(true)
                                        .build()));
    }

    Interview interview(String dangerNow) {
        return needs.interview(
                "needs",
                questionnaires.current("needs").orElseThrow().version(),
                Answers.none().with("danger-now", List.of(dangerNow)),
                List.of());
    }

    Optional<QueueItem> find(String reference) {
        return as(adviser, () -> queue.find(reference));
    }

    boolean isOpen(QueueItem item) {
        return look(adviser, item).item().state() != QueueState.CLOSED;
    }

    QueueDetail look(Actor actor, QueueItem item) {
        return as(actor, () -> queue.look(item.id()));
    }

    <T> T as(Actor actor, Supplier<T> work) {
        return currentActor.supplyAs(actor, work);
    }

    /** A command on the item as it was seen, from a page of its own. */
    static ItemCommand on(QueueItem item) {
        return ItemCommand.of(item.id(), item.version(), UUID.randomUUID().toString());
    }

    static ContactDetails contact() {
        return ImmutableContactDetails.builder()
                .name(NAME)
                .phone("01632 960124")
                .safeContact(
                        ImmutableSafeContact.builder()
                                .addMethods(ContactMethod.PHONE)
                                .leaveMessage(SafeContact.Leave.NO)
                                .build())
                .build();
    }

    private static Actor adviser(String name, Role role) {
        return ImmutableActor.builder()
                .userId("adviser-" + name + UUID.randomUUID())
                .displayName("Adviser " + name)
                .addRoles(role)
                .build();
    }
}
