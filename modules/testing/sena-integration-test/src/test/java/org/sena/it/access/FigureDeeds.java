package org.sena.it.access;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.sena.directory.api.Availability;
import org.sena.referral.api.Referral;
import org.sena.referral.api.statistics.FiguresQuery;

/** Deeds about figures, room for people, bank holidays and the clocks. */
final class FigureDeeds {

    private static final String HOLIDAYS =
            "{\"england-and-wales\": {\"events\": [{\"title\": \"Christmas Day\", \"date\": \""
                    + (LocalDate.now().getYear() + 8)
                    + "-12-25\"}]}}";

    private FigureDeeds() {}

    static Map<String, Deed> all() {
        Map<String, Deed> deeds = new LinkedHashMap<>();
        deeds.put(
                "see the figures of ours",
                (stage, player) ->
                        Attempt.to(
                                () ->
                                        stage.figures.of(
                                                query(Optional.of(Side.OURS.organisationId())))));
        deeds.put(
                "see figures of one's own or of all",
                (stage, player) -> Attempt.to(() -> stage.figures.of(query(Optional.empty()))));
        deeds.put(
                "read what people say of the help they had",
                (stage, player) -> Attempt.to(() -> stage.feedbacks.remarks()));
        for (Side side : Side.values()) {
            deeds.put("see whether one is asked about " + side.label(), asked(side));
        }
        deeds.put(
                "see how many referrals are open at one's own",
                (stage, player) -> Attempt.to(() -> stage.figures.openNow()));
        deeds.put(
                "list the services where one works",
                (stage, player) -> Attempt.to(() -> stage.intake.own()));
        deeds.put("say at work that a service of ours is full", FigureDeeds::saying);
        deeds.put("say how many people a service of ours can have", FigureDeeds::counting);
        deeds.put("find out that a service of ours has no room", FigureDeeds::finding);
        deeds.put(
                "read the bank holidays",
                (stage, player) -> Attempt.to(() -> stage.holidays.known()));
        deeds.put(
                "bring in bank holidays",
                (stage, player) -> Attempt.to(() -> stage.holidays.bringIn(HOLIDAYS)));
        deeds.put(
                "look at the clocks of referrals",
                (stage, player) -> Attempt.to(() -> stage.deadlines.run()));
        return deeds;
    }

    private static Deed asked(Side side) {
        return (stage, player) -> {
            Referral sent = stage.sent(side, player.personOf(side));
            return Attempt.to(() -> stage.feedbacks.survey(sent.id()));
        };
    }

    private static Attempt saying(Stage stage, Player player) throws Exception {
        String id = stage.service(Side.OURS).id();
        return Attempt.to(
                () -> {
                    stage.intake.say(id, Availability.FULL);
                    return id;
                });
    }

    private static Attempt counting(Stage stage, Player player) throws Exception {
        String id = stage.service(Side.OURS).id();
        return Attempt.to(
                () -> {
                    stage.intake.capacity(id, OptionalInt.of(12));
                    return id;
                });
    }

    private static Attempt finding(Stage stage, Player player) throws Exception {
        String id = stage.service(Side.OURS).id();
        return Attempt.to(() -> stage.intake.noRoom(id, Availability.FULL, "It has none"));
    }

    private static FiguresQuery query(Optional<String> organisationId) {
        return FiguresQuery.of(organisationId, LocalDate.now().minusYears(1), LocalDate.now());
    }
}
