package org.sena.needs.api.replay;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/**
 * Scores the assessments that are kept once more, under a trial, and counts what would change.
 * Nothing of the assessments is changed and nobody sees them: the report is counts, and references
 * of a few changed cases. For advice leads and administrators; nobody else may call any of it, and
 * a refusal is audited ({@link org.sena.identity.api.NotAllowedException}).
 */
public interface Replays {

    /**
     * Begins one in the background. Its matrix version is settled here, so that an activation
     * meanwhile makes no difference.
     *
     * @throws org.sena.scoring.api.NoMatrixException when no version was asked for and none is
     *     active
     * @throws org.sena.scoring.api.MatrixStateException when there is no such version
     */
    Replay start(ReplayRequest request);

    /** Where one stands. */
    Optional<Replay> find(String replayId);

    /**
     * Newest first.
     *
     * @param limit at least 1
     */
    List<Replay> list(int limit);

    /** What came out; empty until it is finished. */
    Optional<ReplayReport> report(String replayId);

    /** Stops one that is running; what it counted is thrown away. No effect on one that ended. */
    void cancel(String replayId);

    /**
     * Writes a report as CSV, one count a line, no cell of which a spreadsheet takes for a formula.
     *
     * @return false when there is no such finished replay; then nothing was written
     */
    boolean writeCsv(String replayId, Writer to) throws IOException;
}
