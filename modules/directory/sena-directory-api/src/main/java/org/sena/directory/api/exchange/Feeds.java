package org.sena.directory.api.exchange;

import java.util.List;
import java.util.Optional;
import org.sena.directory.api.TermRef;

/**
 * Takes records from other directories that speak Open Referral UK, 3.0 or 1.0: in the background,
 * again and again, one request at a time.
 *
 * <p>Every method is for directory editors and administrators; others get a {@link
 * org.sena.identity.api.NotAllowedException}.
 */
public interface Feeds {

    /** All feeds by name. */
    List<Feed> feeds();

    Optional<Feed> feed(String feedId);

    /**
     * @return the new feed's id
     * @throws FeedRefusedException when a setting is missing, out of range or leads into a private
     *     network
     */
    String add(FeedSettings settings);

    /**
     * @throws FeedRefusedException as {@link #add}
     * @throws IllegalArgumentException when there is no such feed
     */
    void change(String feedId, FeedSettings settings);

    /**
     * Has the feed read as soon as the harvester is free; does nothing while it is being read.
     *
     * @param whole look at every record, not only at what changed
     */
    void run(String feedId, boolean whole);

    /** Ends the run after the record in hand; what was stored stays. */
    void cancel(String feedId);

    /** Newest first. */
    List<FeedRun> runs(String feedId, int limit);

    /** What went wrong in a run, in the order it was met. */
    List<FeedProblem> problems(String runId, int limit);

    /** The terms the feed uses: those without ours first, then the most used. */
    List<ForeignTerm> terms(String feedId, int limit);

    /**
     * Keeps what a foreign term means here, for all runs to come; the next run looks at every
     * record.
     *
     * @param ours empty: we do without it
     */
    void map(String foreignTermId, Optional<TermRef> ours);
}
