package org.sena.it.referral;

import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sena.identity.api.Actor;
import org.sena.referral.api.Referral;
import org.sena.referral.api.message.About;
import org.sena.referral.api.message.ImmutableNewMessage;
import org.sena.referral.api.message.Message;
import org.sena.referral.api.message.MessagePage;
import org.sena.referral.api.message.MessageThread;
import org.sena.referral.api.message.Threads;
import org.sena.referral.api.message.Visibility;

/** People talking about one referral. */
final class Talk {

    private final People people;
    private final Threads threads;
    private final Referral referral;

    Talk(People people, Threads threads, Referral referral) {
        this.people = people;
        this.threads = threads;
        this.referral = referral;
    }

    About about() {
        return About.referral(referral.id());
    }

    /** What is about to be written, of a form nobody sent before. */
    ImmutableNewMessage.Builder message(String text) {
        return ImmutableNewMessage.builder()
                .about(about())
                .text(text)
                .submission(UUID.randomUUID().toString());
    }

    Message write(Actor actor, String text) {
        return write(actor, message(text));
    }

    Message write(Actor actor, ImmutableNewMessage.Builder message) {
        return people.as(actor, () -> threads.write(message.build()));
    }

    Message write(Actor actor, Visibility visibility, String text) {
        return write(actor, message(text).visibility(visibility));
    }

    /** The newest messages with the person. */
    List<Message> read(Actor actor) {
        return page(actor, Visibility.RESIDENT_VISIBLE).messages();
    }

    MessagePage page(Actor actor, Visibility visibility) {
        return people.as(actor, () -> threads.read(about(), visibility, OptionalInt.empty(), 100));
    }

    List<String> texts(Actor actor) {
        return texts(read(actor));
    }

    /** A hyphen stands for what can't be read. */
    static List<String> texts(List<Message> messages) {
        return messages.stream()
                .map(message -> message.text().orElse("-"))
                .collect(Collectors.toList());
    }

    MessageThread thread(Actor actor, Visibility visibility) {
        return people.as(actor, () -> threads.of(about())).stream()
                .filter(thread -> thread.visibility() == visibility)
                .findFirst()
                .orElseThrow();
    }
}
