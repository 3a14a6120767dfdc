package org.sena.scoring.service;

import java.time.Instant;
import java.util.Optional;
import org.sena.scoring.api.ImmutableMatrixStep;
import org.sena.scoring.api.ImmutableMatrixVersion;
import org.sena.scoring.api.MatrixState;
import org.sena.scoring.api.MatrixStep;
import org.sena.scoring.api.MatrixVersion;
import org.sena.scoring.api.TableFormat;
import org.sena.scoring.service.store.model.MatrixStepEntry;
import org.sena.scoring.service.store.model.MatrixVersionEntry;

/** Rows of versions as values. */
final class MatrixVersions {

    private MatrixVersions() {}

    static MatrixVersion of(MatrixVersionEntry entry) {
        return ImmutableMatrixVersion.builder()
                .key(entry.getMatrixKey())
                .version(entry.getVersionNumber())
                .state(state(entry))
                .rules(entry.getRuleCount())
                .format(TableFormat.valueOf(entry.getTableFormat()))
                .sourceHash(entry.getSourceHash())
                .createdBy(entry.getCreatedBy())
                .createdAt(entry.getCreateDate().toInstant())
                .activatedBy(said(entry.getActivatedBy()))
                .activatedAt(activatedAt(entry))
                .build();
    }

    static MatrixStep step(MatrixStepEntry entry) {
        return ImmutableMatrixStep.builder()
                .kind(MatrixStep.Kind.valueOf(entry.getStep()))
                .doneBy(entry.getDoneBy())
                .doneByName(entry.getDoneByName())
                .doneAt(entry.getDoneDate().toInstant())
                .note(said(entry.getNote()))
                .build();
    }

    static MatrixState state(MatrixVersionEntry entry) {
        return MatrixState.valueOf(entry.getMatrixState());
    }

    private static Optional<String> said(String text) {
        return Optional.ofNullable(text).filter(said -> !said.isEmpty());
    }

    private static Optional<Instant> activatedAt(MatrixVersionEntry entry) {
        return Optional.ofNullable(entry.getActivatedDate()).map(date -> date.toInstant());
    }
}
