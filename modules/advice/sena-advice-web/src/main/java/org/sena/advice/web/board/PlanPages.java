package org.sena.advice.web.board;

import java.util.Optional;
import java.util.OptionalInt;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.advice.api.AdviceTeam;
import org.sena.advice.api.TeamBoard;
import org.sena.needs.api.replay.ImmutableReplayRequest;
import org.sena.needs.api.replay.Replay;
import org.sena.needs.api.replay.Replays;
import org.sena.scoring.api.CutPoints;
import org.sena.scoring.api.ImmutableTrialPolicy;
import org.sena.scoring.api.NoMatrixException;
import org.sena.scoring.api.ScoringPolicies;
import org.sena.web.kit.Page;
import org.sena.web.kit.Submission;
import org.sena.web.kit.View;

/** Tries other thresholds over the assessments that are kept, and says what it means here. */
@Component(service = PlanPages.class)
public class PlanPages {

    private static final String QUESTIONNAIRE = "needs";

    @Reference private Replays replays;

    @Reference private ScoringPolicies policies;

    @Reference private AdviceTeam team;

    /** For those only who may try thresholds: whoever may not list replays is refused here. */
    public View show(Page page) {
        replays.list(1);

        Optional<Replay> replay = page.parameter("replay").flatMap(replays::find);

        return View.of(
                "board/plan",
                page.text("plan.title"),
                new PlanView(
                        page,
                        team.board(),
                        policies.today().cutPoints(),
                        replay,
                        replay.map(Replay::id).flatMap(replays::report)));
    }

    public void plan(Submission in) {
        OptionalInt medium = points(in, "medium");
        OptionalInt high = points(in, "high");
        OptionalInt critical = points(in, "critical");

        if (in.form().isValid()
                && !(medium.getAsInt() < high.getAsInt()
                        && high.getAsInt() < critical.getAsInt())) {
            in.form().reject("high", "plan.rising");
        }
        if (!in.form().isValid()) {
            in.showAgain();
            return;
        }

        try {
            in.show("plan", "replay", start(medium, high, critical).id());
        } catch (NoMatrixException exception) {
            in.form().reject("plan.no-matrix");
            in.showAgain();
        }
    }

    private Replay start(OptionalInt medium, OptionalInt high, OptionalInt critical) {
        TeamBoard board = team.board();
        ImmutableReplayRequest.Builder request =
                ImmutableReplayRequest.builder()
                        .key(QUESTIONNAIRE)
                        .policy(
                                ImmutableTrialPolicy.builder()
                                        .cutPoints(
                                                CutPoints.of(
                                                        medium.getAsInt(),
                                                        high.getAsInt(),
                                                        critical.getAsInt()))
                                        .build());

        if (board.capacity() > 0) {
            request.callsPerWeek(board.capacity());
        }

        return replays.start(request.build());
    }

    private static OptionalInt points(Submission in, String field) {
        return in.form().wholeNumber(field).required().between(1, 100).value();
    }
}
