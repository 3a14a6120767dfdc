package org.sena.scoring.service;

import org.sena.scoring.api.ImmutableScoreSheet;
import org.sena.scoring.api.MatrixVersion;
import org.sena.scoring.api.ScoreSheet;
import org.sena.scoring.api.ScoringRequest;
import org.sena.scoring.api.Trial;
import org.sena.scoring.service.engine.DroolsMatrix;
import org.sena.scoring.service.levels.NeedScores;

/** A stored version, compiled, with the levels of one moment. */
final class StoredTrial implements Trial {

    private final MatrixVersion version;
    private final DroolsMatrix matrix;
    private final NeedScores levels;

    StoredTrial(MatrixVersion version, DroolsMatrix matrix, NeedScores levels) {
        this.version = version;
        this.matrix = matrix;
        this.levels = levels;
    }

    @Override
    public MatrixVersion version() {
        return version;
    }

    @Override
    public ScoreSheet score(ScoringRequest request) {
        return ImmutableScoreSheet.builder()
                .matrix(version.key())
                .matrixVersion(version.version())
                .needs(levels.of(matrix.score(request.answers()), request.utilisation()))
                .build();
    }
}
