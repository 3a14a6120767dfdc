package org.sena.scoring.service;

import java.time.Instant;
import java.util.Optional;
import org.sena.scoring.api.ImmutableMatrixVersion;
import org.sena.scoring.api.MatrixState;
import org.sena.scoring.api.MatrixVersion;
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
                .sourceHash(entry.getSourceHash())
                .createdBy(entry.getCreatedBy())
                .createdAt(entry.getCreateDate().toInstant())
                .activatedBy(Optional.of(entry.getActivatedBy()).filter(by -> !by.isEmpty()))
                .activatedAt(activatedAt(entry))
                .build();
    }

    static MatrixState state(MatrixVersionEntry entry) {
        return MatrixState.valueOf(entry.getMatrixState());
    }

    private static Optional<Instant> activatedAt(MatrixVersionEntry entry) {
        return Optional.ofNullable(entry.getActivatedDate()).map(date -> date.toInstant());
    }
}
