package org.sena.it.access;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sena.advice.api.AdviceQueue;
import org.sena.advice.api.AttemptResult;
import org.sena.advice.api.QueueItem;
import org.sena.advice.api.QueueOutcome;
import org.sena.identity.api.Actor;
import org.sena.privacy.api.ContactMethod;

/** Deeds about the advice queue: on an item that waits, that one took, or that a colleague took. */
final class QueueDeeds {

    private QueueDeeds() {}

    static Map<String, Deed> all() {
        Map<String, Deed> deeds = new LinkedHashMap<>();
        deeds.put("list the queue", (stage, player) -> Attempt.to(() -> stage.queue.open()));
        deeds.put("look at an item", waiting((queue, item) -> queue.look(item.id())));
        deeds.put("take an item", waiting((queue, item) -> queue.take(item.id(), item.version())));
        onTaken(deeds, "an item one took", Player::adviser);
        onTaken(deeds, "a colleague's item", player -> Who.ADVISER.newcomer());
        return deeds;
    }

    private static void onTaken(
            Map<String, Deed> deeds, String item, Function<Player, Actor> taker) {
        deeds.put(
                "give back " + item,
                taken(taker, (queue, taken) -> queue.release(taken.id(), taken.version())));
        deeds.put(
                "log a contact with " + item,
                taken(
                        taker,
                        (queue, taken) ->
                                queue.attempt(
                                        taken.id(),
                                        taken.version(),
                                        ContactMethod.PHONE,
                                        AttemptResult.NO_ANSWER,
                                        Optional.empty())));
        deeds.put(
                "close " + item,
                taken(
                        taker,
                        (queue, taken) ->
                                queue.close(
                                        taken.id(),
                                        taken.version(),
                                        QueueOutcome.HELPED,
                                        Optional.empty())));
        deeds.put("read the contact details of " + item, contact(taker));
    }

    private static Deed waiting(Step step) {
        return (stage, player) -> attempt(stage, stage.waiting(), step);
    }

    private static Deed taken(Function<Player, Actor> taker, Step step) {
        return (stage, player) -> attempt(stage, taken(stage, taker.apply(player)), step);
    }

    private static Deed contact(Function<Player, Actor> taker) {
        return (stage, player) -> {
            QueueItem item = taken(stage, taker.apply(player));
            return Attempt.seeing(
                    () ->
                            stage.queue.look(item.id()).contact().isPresent()
                                    ? Attempt.ALLOWED
                                    : Attempt.WITHHELD);
        };
    }

    private static QueueItem taken(Stage stage, Actor taker) throws Exception {
        QueueItem item = stage.waiting();
        return stage.as(taker, () -> stage.queue.take(item.id(), item.version()));
    }

    private static Attempt attempt(Stage stage, QueueItem item, Step step) {
        return Attempt.to(() -> step.take(stage.queue, item))
                .on(
                        () ->
                                stage.as(
                                        Who.ADVISER.newcomer(),
                                        () -> stage.queue.look(item.id()).item()));
    }

    private interface Step {
        Object take(AdviceQueue queue, QueueItem item);
    }
}
