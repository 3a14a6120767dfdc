package org.sena.it.access;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sena.identity.api.Actor;
import org.sena.identity.api.ImmutableActor;
import org.sena.identity.api.Role;
import org.sena.needs.api.Answers;
import org.sena.needs.api.Assistance;
import org.sena.needs.api.ImmutableAssistanceRequest;
import org.sena.needs.api.ImmutableSavedInterview;
import org.sena.needs.api.SavedInterview;
import org.sena.privacy.api.Channel;

/** Deeds about answers that are kept: for later, for oneself, and with somebody's help. */
final class KeptDeeds {

    private KeptDeeds() {}

    static Map<String, Deed> all() {
        Map<String, Deed> deeds = new LinkedHashMap<>();

        deeds.put(
                "save answers under a code",
                (stage, player) -> Attempt.to(() -> stage.savedInterviews.save(answers(stage))));
        deeds.put(
                "save answers under one's name",
                (stage, player) ->
                        Attempt.to(() -> stage.savedInterviews.replaceMine(answers(stage))));
        deeds.put(
                "delete answers under one's name",
                (stage, player) ->
                        Attempt.to(
                                () -> {
                                    stage.savedInterviews.deleteMine("needs");

                                    return "deleted";
                                }));
        deeds.put(
                "delete expired answers",
                (stage, player) -> Attempt.to(() -> stage.savedInterviewUpkeep.run(Instant.EPOCH)));
        deeds.put("answer with somebody", (stage, player) -> Attempt.to(() -> begin(stage)));

        for (Side side : Side.values()) {
            deeds.put("delete an assessment of " + side.label(), deleting(side));
            deeds.put("see what a worker of " + side.label() + " kept for somebody", seeing(side));
            deeds.put("keep answers in the name of a worker of " + side.label(), inTheirName(side));
        }

        return deeds;
    }

    private static Deed deleting(Side side) {
        return (stage, player) -> {
            String id =
                    stage.as(
                            player.personOf(side),
                            () -> stage.assessments.keep(stage.interview()).id());

            return Attempt.to(
                    () -> {
                        stage.assessments.delete(id);

                        return "deleted";
                    });
        };
    }

    private static Deed seeing(Side side) {
        return (stage, player) -> {
            Actor worker = workerOf(side);
            Assistance begun = stage.as(worker, () -> begin(stage));
            String id = stage.as(worker, () -> stage.assisted.keep(begun, stage.interview()).id());

            return Attempt.to(() -> stage.assessments.find(id).orElseThrow());
        };
    }

    private static Deed inTheirName(Side side) {
        return (stage, player) -> {
            Assistance begun = stage.as(workerOf(side), () -> begin(stage));

            return Attempt.to(() -> stage.assisted.keep(begun, stage.interview()));
        };
    }

    private static Assistance begin(Stage stage) {
        return stage.assisted
                .begin(
                        ImmutableAssistanceRequest.builder()
                                .questionnaire("needs")
                                .channel(Channel.PHONE)
                                .language("en")
                                .attested(true)
                                .build())
                .orElseThrow();
    }

    private static Actor workerOf(Side side) {
        return ImmutableActor.builder()
                .from(Who.WORKER.newcomer())
                .roles(Set.of(Role.ORGANISATION_WORKER))
                .organisationId(side.organisationId())
                .build();
    }

    private static SavedInterview answers(Stage stage) {
        return ImmutableSavedInterview.builder()
                .key("needs")
                .version(stage.questionnaires.current("needs").orElseThrow().version())
                .answers(Answers.none().with("danger-now", List.of("no")))
                .build();
    }
}
