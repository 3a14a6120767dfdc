package org.sena.needs.service.replay;

import java.util.Date;
import java.util.Optional;
import org.sena.needs.api.replay.ImmutableReplay;
import org.sena.needs.api.replay.Replay;
import org.sena.needs.api.replay.ReplayState;
import org.sena.needs.service.store.model.ReplayEntry;

/** Rows of replays as values. */
final class ReplayRows {

    private ReplayRows() {}

    static Replay replay(ReplayEntry row) {
        return ImmutableReplay.builder()
                .id(row.getReplayId())
                .request(RequestJson.read(row.getRequest()))
                .matrixVersion(row.getMatrixVersion())
                .state(ReplayState.valueOf(row.getState()))
                .startedBy(row.getStartedBy())
                .startedAt(row.getStartedDate().toInstant())
                .endedAt(Optional.ofNullable(row.getEndedDate()).map(Date::toInstant))
                .total(row.getAssessmentTotal())
                .done(row.getAssessmentsDone())
                .build();
    }

    /** Nobody works on it any more; what was counted so far is thrown away. */
    static void end(ReplayEntry row, ReplayState state, Date now) {
        row.setState(state.name());
        row.setEndedDate(now);
        row.setTally("");
        row.setWorker("");
        row.setWorkingUntil(null);
    }
}
