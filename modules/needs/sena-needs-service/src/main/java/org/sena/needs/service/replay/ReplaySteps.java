package org.sena.needs.service.replay;

import java.util.Optional;
import org.sena.needs.api.replay.ReplayReport;

/** The steps of a replay in the background, each in a transaction of its own. */
public interface ReplaySteps {

    /** Takes one that nobody works on; it is the worker's for twenty seconds after each step. */
    Optional<String> claim(String worker);

    /**
     * Notes what was counted so far.
     *
     * @param lastId id of the last assessment that is in the tally
     * @return false when it is not the worker's any more, or was cancelled
     */
    boolean advance(String replayId, String worker, String lastId, int done, String tally);

    /** Ends it with its report, and audits that so many assessments were opened. */
    void finish(String replayId, String worker, ReplayReport report);

    /** Ends it without. */
    void fail(String replayId, String worker);
}
