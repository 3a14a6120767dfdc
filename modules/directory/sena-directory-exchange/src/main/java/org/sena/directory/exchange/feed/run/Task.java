package org.sena.directory.exchange.feed.run;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;
import org.sena.directory.api.exchange.FeedSettings;
import org.sena.directory.api.exchange.FeedVersion;

/** A run that this node has taken up. */
@Value.Immutable
public interface Task {

    String feedId();

    String runId();

    /** Who reads: changes with each time a run is taken up. */
    String reader();

    FeedSettings settings();

    Optional<FeedVersion> version();

    /** Grows with each change of what foreign terms mean. */
    int mappingNumber();

    /** True when every record has to be looked at, whatever the feed understands. */
    boolean whole();

    /** When the last whole run was asked to begin; empty: there was none. */
    Optional<Instant> since();

    /** The page to go on with; from 1. */
    int nextPage();

    /** True when all pages are done and what they lack is being looked at. */
    boolean sweeping();
}
