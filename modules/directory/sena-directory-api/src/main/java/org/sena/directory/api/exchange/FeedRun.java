package org.sena.directory.api.exchange;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** One time a feed was read. */
@Value.Immutable
public interface FeedRun {

    String id();

    String feedId();

    State state();

    /** True when it looks at every record; false when it asks for what changed only. */
    boolean whole();

    Instant startedAt();

    Optional<Instant> endedAt();

    /** The page it will ask for next; from 1. */
    int nextPage();

    /** How many records the feed says it has; 0 when it does not say. */
    long expected();

    /** Records looked at. */
    long read();

    /** New or changed here. */
    long stored();

    long unchanged();

    /** Taken out here because the feed no longer has them. */
    long withdrawn();

    /** Left alone because somebody here took the record over. */
    long kept();

    /** Records that could not be taken; see {@link FeedProblem}. */
    long problems();

    /** Why it failed or pauses, in plain words. */
    Optional<String> message();

    /** Where a run stands. */
    enum State {
        /** Asked for, or broken off and about to go on. */
        WAITING,
        RUNNING,
        /** The feed asked for patience; it goes on by itself. */
        PAUSED,
        DONE,
        CANCELLED,
        /** The feed is broken; the next run begins anew. */
        FAILED;

        /** True when nothing more will happen. */
        public boolean isOver() {
            return this == DONE || this == CANCELLED || this == FAILED;
        }
    }
}
