package org.sena.directory.exchange.feed.run;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sena.directory.api.TermRef;
import org.sena.directory.api.exchange.FeedVersion;

/** Where runs are kept, so that any node can go on with them. */
public interface RunRows {

    /** Takes up a run that is due or was broken off, and holds it against other nodes. */
    Optional<Task> take();

    /**
     * Holds the run for longer.
     *
     * @return false when the run was cancelled
     * @throws TakenAwayException when another node has taken it up
     */
    boolean hold(Task task);

    /** Notes what the feed turned out to be. */
    void found(Task task, FeedVersion version, boolean whole);

    Optional<KnownRecord> known(Task task, String sourceId);

    /** Records of the feed that are here and that the run did not meet. */
    List<String> unseen(Task task, int limit);

    /** How many records of the feed are here. */
    long present(Task task);

    /** What editors decided that foreign terms mean, by key; empty: we do without it. */
    Map<String, Optional<TermRef>> decided(Task task);

    /**
     * Stores and withdraws records, keeps problems and counts, and moves on: all or nothing.
     *
     * @throws org.sena.directory.api.DirectoryRefusedException when a record cannot be stored
     * @throws TakenAwayException when another node has taken it up
     */
    void commit(Task task, PageWork work);

    void done(Task task, Optional<String> message);

    void cancelled(Task task);

    void failed(Task task, String message);

    /** Goes on after that time. */
    void paused(Task task, Duration time, String message);

    /** Lets another node, or this one when it is back, go on at once. */
    void release(Task task);

    /** Another node has taken up the run while this one was slow. */
    class TakenAwayException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public TakenAwayException(String runId) {
            super("Another node goes on with " + runId);
        }
    }
}
