package org.sena.it.access;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sena.identity.api.Actor;
import org.sena.referral.api.DeclineReason;
import org.sena.referral.api.InboxQuery;
import org.sena.referral.api.Referral;
import org.sena.referral.api.ReferralDetail;
import org.sena.referral.api.ReferralRequest;
import org.sena.referral.api.Referrals;

/** Deeds about referrals: each on one that waits for an answer. */
final class ReferralDeeds {

    private ReferralDeeds() {}

    static Map<String, Deed> all() {
        Map<String, Deed> deeds = new LinkedHashMap<>();
        deeds.put("ask for a referral", ReferralDeeds::ask);
        deeds.put(
                "list one's own referrals",
                (stage, player) -> Attempt.to(() -> stage.referrals.mine()));
        deeds.put(
                "list the referrals of one's organisation",
                (stage, player) -> Attempt.to(() -> stage.referrals.inbox()));
        deeds.put(
                "list what one's organisation received, by the page",
                (stage, player) -> Attempt.to(() -> stage.referralLists.inbox(InboxQuery.all())));
        deeds.put(
                "list what one's organisation sent for people",
                (stage, player) -> Attempt.to(() -> stage.referralLists.sent(InboxQuery.all())));
        deeds.put(
                "list all referrals in outline",
                (stage, player) -> Attempt.to(() -> stage.referralLists.all(InboxQuery.all())));
        deeds.put("keep a draft of a referral", ReferralDeeds::draft);
        for (Side side : Side.values()) {
            deeds.put("open a referral of " + side.label(), opening(side));
            deeds.put(
                    "accept a referral of " + side.label(),
                    step(side, (all, sent) -> all.accept(sent.id(), sent.version())));
            deeds.put(
                    "decline a referral of " + side.label(),
                    step(
                            side,
                            (all, sent) ->
                                    all.decline(
                                            sent.id(),
                                            sent.version(),
                                            DeclineReason.WAITING_LIST,
                                            Optional.empty())));
            deeds.put(
                    "withdraw a referral of " + side.label(),
                    step(side, (all, sent) -> all.withdraw(sent.id(), sent.version())));
        }
        return deeds;
    }

    private static Attempt draft(Stage stage, Player player) throws Exception {
        String serviceId = stage.service(Side.OURS).id();
        return Attempt.to(() -> stage.referralDrafts.save(serviceId, "reason=food"));
    }

    private static Attempt ask(Stage stage, Player player) throws Exception {
        ReferralRequest request = stage.request(Side.OURS);
        return Attempt.to(() -> stage.referrals.send(request));
    }

    private static Deed opening(Side side) {
        return (stage, player) -> {
            Actor person = player.personOf(side);
            Referral sent = stage.sent(side, person);
            return Attempt.seeing(() -> seen(stage.referrals.open(sent.id())))
                    .on(() -> standing(stage, person, sent));
        };
    }

    private static String seen(ReferralDetail detail) {
        boolean personal = !detail.payload().isEmpty() || detail.safeContact().isPresent();
        return personal ? Attempt.ALLOWED : Attempt.OUTLINE;
    }

    private static Deed step(Side side, Step step) {
        return (stage, player) -> {
            Actor person = player.personOf(side);
            Referral sent = stage.sent(side, person);
            return Attempt.to(() -> step.take(stage.referrals, sent))
                    .on(() -> standing(stage, person, sent));
        };
    }

    /** What the person themselves sees. */
    private static Object standing(Stage stage, Actor person, Referral sent) throws Exception {
        return stage.as(person, () -> stage.referrals.open(sent.id()));
    }

    private interface Step {
        Object take(Referrals referrals, Referral sent);
    }
}
