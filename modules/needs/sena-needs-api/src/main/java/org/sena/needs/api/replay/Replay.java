package org.sena.needs.api.replay;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A replay and how far it has come. */
@Value.Immutable
public interface Replay {

    String id();

    ReplayRequest request();

    /** The version of the matrix that is tried. */
    int matrixVersion();

    ReplayState state();

    /** User id of who asked for it. */
    String startedBy();

    Instant startedAt();

    /** When it finished, failed or was cancelled. */
    Optional<Instant> endedAt();

    /** Assessments in the months asked for, counted when it began. */
    int total();

    /** Assessments that were read. */
    int done();

    /** Whole percent of the assessments that were read; 100 when there are none. */
    default int percent() {
        return total() == 0 ? 100 : (int) Math.min(100, 100L * done() / total());
    }
}
