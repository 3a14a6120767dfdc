package org.sena.it.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sena.identity.api.Actor;
import org.sena.identity.api.ImmutableActor;
import org.sena.identity.api.Role;
import org.sena.referral.api.Referral;
import org.sena.referral.api.message.About;
import org.sena.referral.api.message.ImmutableNewMessage;
import org.sena.referral.api.message.Message;
import org.sena.referral.api.message.MessagePage;
import org.sena.referral.api.message.Visibility;

/** Deeds about the messages of a referral: each on one in which something was written. */
final class MessageDeeds {

    private MessageDeeds() {}

    static Map<String, Deed> all() {
        Map<String, Deed> deeds = new LinkedHashMap<>();
        for (Side side : Side.values()) {
            deeds.put(
                    "read the messages with the person of " + side.label(),
                    reading(side, Visibility.RESIDENT_VISIBLE));
            deeds.put(
                    "write in a referral of " + side.label(),
                    writing(side, Visibility.RESIDENT_VISIBLE));
            deeds.put(
                    "read what professionals write about one of " + side.label(),
                    reading(side, Visibility.PROFESSIONAL_ONLY));
            deeds.put(
                    "write among professionals about one of " + side.label(),
                    writing(side, Visibility.PROFESSIONAL_ONLY));
        }
        return deeds;
    }

    private static Deed reading(Side side, Visibility visibility) {
        return (stage, player) -> {
            Referral sent = begun(stage, player, side, visibility);
            return Attempt.seeing(() -> seen(read(stage, sent, visibility)));
        };
    }

    private static Deed writing(Side side, Visibility visibility) {
        return (stage, player) -> {
            Referral sent = begun(stage, player, side, visibility);
            return Attempt.to(() -> write(stage, sent, visibility))
                    .on(() -> texts(stage, side, sent, visibility));
        };
    }

    /** A referral about which the organisation has written. */
    private static Referral begun(Stage stage, Player player, Side side, Visibility visibility)
            throws Exception {
        Referral sent = stage.sent(side, player.personOf(side));
        stage.as(workerOf(side), () -> write(stage, sent, visibility));
        return sent;
    }

    private static String seen(MessagePage page) {
        return page.messages().stream().allMatch(message -> message.text().isPresent())
                ? Attempt.ALLOWED
                : Attempt.OUTLINE;
    }

    private static List<String> texts(Stage stage, Side side, Referral sent, Visibility visibility)
            throws Exception {
        return stage.as(workerOf(side), () -> read(stage, sent, visibility)).messages().stream()
                .map(message -> message.text().orElseThrow())
                .collect(Collectors.toList());
    }

    private static MessagePage read(Stage stage, Referral sent, Visibility visibility) {
        return stage.threads.read(About.referral(sent.id()), visibility, OptionalInt.empty(), 100);
    }

    private static Message write(Stage stage, Referral sent, Visibility visibility) {
        return stage.threads.write(
                ImmutableNewMessage.builder()
                        .about(About.referral(sent.id()))
                        .visibility(visibility)
                        .text("Hello")
                        .submission(UUID.randomUUID().toString())
                        .build());
    }

    private static Actor workerOf(Side side) {
        return ImmutableActor.builder()
                .userId("writer-" + UUID.randomUUID())
                .addRoles(Role.ORGANISATION_WORKER)
                .organisationId(side.organisationId())
                .build();
    }
}
