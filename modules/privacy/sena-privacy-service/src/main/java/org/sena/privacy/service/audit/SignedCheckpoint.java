package org.sena.privacy.service.audit;

import org.immutables.value.Value;

/** A checkpoint as the database holds it. */
@Value.Immutable(builder = false)
interface SignedCheckpoint {

    @Value.Parameter
    Checkpoint checkpoint();

    @Value.Parameter
    String signature();

    static SignedCheckpoint of(Checkpoint checkpoint, String signature) {
        return ImmutableSignedCheckpoint.of(checkpoint, signature);
    }
}
