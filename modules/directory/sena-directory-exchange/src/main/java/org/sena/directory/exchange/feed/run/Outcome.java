package org.sena.directory.exchange.feed.run;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.sena.directory.api.Service;
import org.sena.directory.exchange.feed.terms.ForeignUse;

/** What is to be done with one record of a feed. */
@Value.Immutable
public interface Outcome {

    String sourceId();

    Kind kind();

    /** As the feed has it, with our terms; only to be stored. */
    Optional<Service> service();

    /** Where it stands in the feed. */
    String sourceUrl();

    /** Of its content and of what its terms mean; empty when it is not known. */
    @Value.Default
    default String hash() {
        return "";
    }

    Optional<String> etag();

    /** The terms it names. */
    Set<ForeignUse> terms();

    /** Where it is wrong, as {@code $.schedules[2].opens_at}; empty: the whole record. */
    @Value.Default
    default String path() {
        return "";
    }

    /** What is wrong, in plain words. */
    Optional<String> problem();

    /** What can be done. */
    enum Kind {
        STORE,
        SAME,
        WITHDRAW,
        PROBLEM
    }
}
