package org.sena.directory.api.exchange;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Somebody else's directory, from which records are taken. */
@Value.Immutable
public interface Feed {

    String id();

    FeedSettings settings();

    /** Its version of Open Referral UK, as found at its address; empty before the first answer. */
    Optional<FeedVersion> version();

    /** When it is asked next; empty when it is switched off. */
    Optional<Instant> nextAt();

    /** The run that began last, finished or not. */
    Optional<FeedRun> lastRun();

    /** How many of its records are in the directory. */
    long records();

    /** How many of its terms nobody has mapped to ours. */
    long unmappedTerms();
}
