package org.sena.privacy.service.audit;

import org.immutables.value.Value;

/** Stands for a run of events whose time was over. */
@Value.Immutable
public interface Checkpoint {

    /** Number of the first event that is gone. */
    long from();

    /** Number of the last event that is gone; not before the first. */
    long to();

    /** Hash of the event before the first. */
    String previousHash();

    /** Hash of the last event. */
    String lastHash();

    /** What stands for both when this one ends where the other begins. */
    default Checkpoint and(Checkpoint next) {
        return ImmutableCheckpoint.copyOf(this).withTo(next.to()).withLastHash(next.lastHash());
    }
}
