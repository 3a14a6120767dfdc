package org.sena.it.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sena.identity.api.Actor;
import org.sena.identity.api.ImmutableActor;
import org.sena.notification.api.Preference;
import org.sena.notification.api.Topic;
import org.sena.notification.api.delivery.LetterState;
import org.sena.notification.api.webhook.Webhook;
import org.sena.notification.api.webhook.Webhooks;

/** Deeds about what people are told and about the connections to case systems. */
final class NotificationDeeds {

    /** A public address as a number, so that no name has to be looked up. */
    private static final String ADDRESS = "https://93.184.216.34/webhook";

    private static final Set<Topic> TOPICS = Set.of(Topic.ADVICE);

    private NotificationDeeds() {}

    static Map<String, Deed> all() {
        Map<String, Deed> deeds = new LinkedHashMap<>();
        deeds.put(
                "say what one wants to be told",
                (stage, player) ->
                        Attempt.to(
                                () -> {
                                    stage.preferences.keep(Preference.unsaid());
                                    return stage.preferences.mine();
                                }));
        deeds.put(
                "see what could not be delivered",
                (stage, player) -> Attempt.to(() -> stage.deliveries.list(LetterState.FAILED, 1)));
        deeds.put(
                "count the notifications", (s, player) -> Attempt.to(() -> s.deliveries.counts()));
        deeds.put(
                "look at a notification",
                (stage, player) -> Attempt.to(() -> stage.deliveries.find("none")));
        deeds.put(
                "deliver a notification again",
                (stage, player) ->
                        Attempt.to(
                                () -> {
                                    stage.deliveries.tryAgain("none");
                                    return "";
                                }));
        deeds.put(
                "give a notification up",
                (stage, player) ->
                        Attempt.to(
                                () -> {
                                    stage.deliveries.giveUp("none");
                                    return "";
                                }));
        deeds.put(
                "connect a case system",
                (stage, player) -> {
                    removeAll(stage, manager(Side.OURS.organisationId()));
                    return Attempt.to(() -> stage.webhooks.add(ADDRESS, TOPICS));
                });
        on(deeds, "our case system", Side.OURS.organisationId());
        on(deeds, "another's case system", UUID.randomUUID().toString());
        return deeds;
    }

    private static void on(Map<String, Deed> deeds, String what, String organisationId) {
        deeds.put(
                "see the calls of " + what,
                on(organisationId, (webhooks, id) -> webhooks.calls(id, 1)));
        deeds.put("make a new secret for " + what, on(organisationId, Webhooks::rotate));
        deeds.put(
                "switch off " + what,
                on(
                        organisationId,
                        (webhooks, id) -> {
                            webhooks.activate(id, false);
                            return "";
                        }));
        deeds.put(
                "send a test to " + what,
                on(
                        organisationId,
                        (webhooks, id) -> {
                            webhooks.test(id);
                            webhooks.remove(id);
                            return "";
                        }));
        deeds.put(
                "remove " + what,
                on(
                        organisationId,
                        (webhooks, id) -> {
                            webhooks.remove(id);
                            return "";
                        }));
    }

    private static Deed on(String organisationId, Step step) {
        return (stage, player) -> {
            Actor manager = manager(organisationId);
            removeAll(stage, manager);
            String id = stage.as(manager, () -> stage.webhooks.add(ADDRESS, TOPICS)).webhook().id();
            return Attempt.to(() -> step.take(stage.webhooks, id))
                    .on(() -> stage.as(manager, () -> stage.webhooks.own()));
        };
    }

    private static void removeAll(Stage stage, Actor manager) throws Exception {
        List<Webhook> own = stage.as(manager, () -> stage.webhooks.own());
        for (Webhook webhook : own) {
            stage.as(
                    manager,
                    () -> {
                        stage.webhooks.remove(webhook.id());
                        return "";
                    });
        }
    }

    private static Actor manager(String organisationId) {
        return ImmutableActor.builder()
                .from(Who.MANAGER.newcomer())
                .organisationId(organisationId)
                .build();
    }

    private interface Step {
        Object take(Webhooks webhooks, String id);
    }
}
