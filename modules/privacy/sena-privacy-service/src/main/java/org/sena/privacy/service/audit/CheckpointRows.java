package org.sena.privacy.service.audit;

import org.sena.privacy.service.store.model.AuditCheckpointEntry;

/** Between a checkpoint and its row. */
public final class CheckpointRows {

    private CheckpointRows() {}

    static SignedCheckpoint toCheckpoint(AuditCheckpointEntry row) {
        return SignedCheckpoint.of(of(row), row.getSignature());
    }

    /** Without its signature. */
    public static Checkpoint of(AuditCheckpointEntry row) {
        return ImmutableCheckpoint.builder()
                .from(row.getFromSequence())
                .to(row.getToSequence())
                .previousHash(row.getPreviousHash())
                .lastHash(row.getLastHash())
                .build();
    }

    /** Writes all but the number of the first event, which is the row's key. */
    public static void fill(AuditCheckpointEntry row, Checkpoint checkpoint, String signature) {
        row.setToSequence(checkpoint.to());
        row.setPreviousHash(checkpoint.previousHash());
        row.setLastHash(checkpoint.lastHash());
        row.setSignature(signature);
    }
}
