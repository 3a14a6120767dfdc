package org.sena.it.access;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.sena.advice.api.AttemptResult;
import org.sena.advice.api.Danger;
import org.sena.advice.api.ImmutableAdviser;
import org.sena.advice.api.ImmutableDanger;
import org.sena.advice.api.ImmutableManualEntry;
import org.sena.advice.api.ImmutablePersonCriteria;
import org.sena.advice.api.ItemCommand;
import org.sena.advice.api.LookReason;
import org.sena.advice.api.ManualEntry;
import org.sena.advice.api.QueueItem;
import org.sena.advice.api.QueueOutcome;
import org.sena.advice.api.QueueQuery;
import org.sena.advice.api.Topic;
import org.sena.identity.api.Actor;
import org.sena.privacy.api.Channel;
import org.sena.privacy.api.ContactMethod;
import org.sena.privacy.api.override.OverrideBasis;
import org.sena.scoring.api.Band;

/** Deeds about the advice queue: on an item that waits, that one took, or that a colleague took. */
final class QueueDeeds {

    private QueueDeeds() {}

    static Map<String, Deed> all() {
        Map<String, Deed> deeds = new LinkedHashMap<>();
        deeds.put(
                "list the queue",
                (stage, player) -> Attempt.to(() -> stage.queue.list(QueueQuery.OPEN)));
        deeds.put("look at an item", waiting((stage, item) -> stage.queue.look(item.id())));
        deeds.put("take an item", waiting((stage, item) -> stage.queue.take(command(item))));
        deeds.put(
                "give an item to an adviser",
                waiting((stage, item) -> stage.queue.assign(command(item), "demo-adviser")));
        deeds.put("look at the team", (stage, player) -> Attempt.to(() -> stage.team.board()));
        deeds.put(
                "say what an adviser can",
                (stage, player) ->
                        Attempt.to(
                                () ->
                                        stage.team.describe(
                                                ImmutableAdviser.builder()
                                                        .userId("demo-adviser")
                                                        .name("Demo adviser")
                                                        .addTopics(Topic.DEBT)
                                                        .hoursPerWeek(20)
                                                        .build())));
        deeds.put(
                "enter somebody who phoned",
                (stage, player) -> Attempt.to(() -> stage.entries.add(phoned())));
        deeds.put(
                "look for a person by phone number",
                (stage, player) ->
                        Attempt.to(
                                () ->
                                        stage.people.search(
                                                ImmutablePersonCriteria.builder()
                                                        .phone("01632 960123")
                                                        .build())));
        deeds.put(
                "look for an item by its reference",
                waiting((stage, item) -> stage.queue.find(item.reference())));
        deeds.put("see everything about a person one took, to call them", person(Player::adviser));
        deeds.put(
                "see everything about a colleague's person, to call them",
                person(player -> Who.ADVISER.newcomer()));
        deeds.put(
                "look without consent, having said what the danger is",
                waiting(
                        (stage, item) -> {
                            stage.withoutConsent.open(item.id(), danger());
                            return stage.withoutConsent.look(item.id());
                        }));
        deeds.put(
                "look without consent, having said nothing",
                waiting((stage, item) -> stage.withoutConsent.look(item.id())));
        onTaken(deeds, "an item one took", Player::adviser);
        onTaken(deeds, "a colleague's item", player -> Who.ADVISER.newcomer());
        return deeds;
    }

    private static void onTaken(
            Map<String, Deed> deeds, String item, Function<Player, Actor> taker) {
        deeds.put(
                "give back " + item,
                taken(taker, (stage, taken) -> stage.queue.release(command(taken))));
        deeds.put(
                "log a contact with " + item,
                taken(
                        taker,
                        (stage, taken) ->
                                stage.calls.attempt(
                                        command(taken),
                                        ContactMethod.PHONE,
                                        AttemptResult.NO_ANSWER,
                                        Optional.empty())));
        deeds.put(
                "close " + item,
                taken(
                        taker,
                        (stage, taken) ->
                                stage.calls.close(
                                        command(taken), QueueOutcome.HELPED, Optional.empty())));
        deeds.put(
                "put away " + item,
                taken(
                        taker,
                        (stage, taken) ->
                                stage.calls.followUp(
                                        command(taken), LocalDate.now().plusDays(7), true)));
        deeds.put(
                "describe " + item,
                taken(
                        taker,
                        (stage, taken) ->
                                stage.calls.describe(command(taken), Set.of(Topic.DEBT), "pl")));
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

    private static Deed person(Function<Player, Actor> taker) {
        return taken(taker, (stage, taken) -> stage.people.open(taken.id(), LookReason.CALLING));
    }

    private static Danger danger() {
        return ImmutableDanger.builder()
                .basis(OverrideBasis.DANGER_TO_LIFE)
                .described("Synthetic: a call for help")
                .told(true)
                .build();
    }

    private static ManualEntry phoned() {
        return ImmutableManualEntry.builder()
                .channel(Channel.PHONE)
                .contact(Stage.contact())
                .told("Synthetic: it is cold")
                .language("en")
                .urgency(Band.HIGH)
                .agreed(true)
                .token(UUID.randomUUID().toString())
                .build();
    }

    private static QueueItem taken(Stage stage, Actor taker) throws Exception {
        QueueItem item = stage.waiting();
        return stage.as(taker, () -> stage.queue.take(command(item)));
    }

    private static Attempt attempt(Stage stage, QueueItem item, Step step) {
        return Attempt.to(() -> step.take(stage, item))
                .on(
                        () ->
                                stage.as(
                                        Who.ADVISER.newcomer(),
                                        () -> stage.queue.look(item.id()).item()));
    }

    private static ItemCommand command(QueueItem item) {
        return ItemCommand.of(item.id(), item.version(), UUID.randomUUID().toString());
    }

    private interface Step {
        Object take(Stage stage, QueueItem item);
    }
}
