package org.sena.it.access;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.sena.identity.api.Actor;
import org.sena.privacy.api.ContactMethod;
import org.sena.referral.api.AttemptResult;
import org.sena.referral.api.Command;
import org.sena.referral.api.InboxQuery;
import org.sena.referral.api.Referral;

/** Deeds of an organisation's work on a referral, and the lists. */
final class CaseworkDeeds {

    private CaseworkDeeds() {}

    static Map<String, Deed> all() {
        Map<String, Deed> deeds = new LinkedHashMap<>();
        deeds.put(
                "look through the requests of one's organisation",
                (stage, player) -> Attempt.to(() -> stage.lists.inbox(InboxQuery.all())));
        deeds.put(
                "look through what one sent for others",
                (stage, player) -> Attempt.to(() -> stage.lists.sent(InboxQuery.all())));
        deeds.put(
                "look through all referrals",
                (stage, player) -> Attempt.to(() -> stage.lists.all(InboxQuery.all())));
        for (Side side : Side.values()) {
            deeds.put("ask the person of a referral of " + side.label(), asking(side));
            deeds.put("note an attempt for a referral of " + side.label(), attempting(side));
            deeds.put("take on a referral of " + side.label(), takingOn(side));
        }
        return deeds;
    }

    private static Deed asking(Side side) {
        return (stage, player) -> {
            Referral sent = stage.sent(side, player.personOf(side));
            return Attempt.to(
                    () -> stage.casework.requestInformation(command(sent), "Which days suit you?"));
        };
    }

    private static Deed attempting(Side side) {
        return (stage, player) -> {
            Referral accepted = accepted(stage, side, player);
            return Attempt.to(
                    () ->
                            stage.casework.attempt(
                                    command(accepted),
                                    org.sena.referral.api.Attempt.of(
                                            ContactMethod.PHONE, AttemptResult.NO_ANSWER)));
        };
    }

    private static Deed takingOn(Side side) {
        return (stage, player) -> {
            Referral accepted = accepted(stage, side, player);
            String self = player.actor().userId().orElse("nobody");
            return Attempt.to(() -> stage.casework.assign(command(accepted), self));
        };
    }

    private static Referral accepted(Stage stage, Side side, Player player) throws Exception {
        Referral sent = stage.sent(side, player.personOf(side));
        Actor worker = (side == Side.OURS ? Who.WORKER : Who.OTHER_WORKER).newcomer();
        return stage.as(worker, () -> stage.casework.accept(command(sent)));
    }

    private static Command command(Referral referral) {
        return Command.on(referral, UUID.randomUUID().toString());
    }
}
