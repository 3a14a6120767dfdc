package org.sena.directory.api.exchange;

import java.util.Optional;
import org.immutables.value.Value;
import org.sena.directory.api.Provenance;

/** What an editor decides about somebody else's feed. */
@Value.Immutable
public interface FeedSettings {

    /** For people; at most 200 characters. */
    String name();

    /**
     * Where the feed begins, without {@code /services}: http or https, at most 2,000 characters.
     */
    String address();

    /** The body that publishes it; at most 200 characters. */
    String publisher();

    /** What the publisher is to its records. */
    Provenance.Role role();

    /** Hours from one run to the next, 1 to 744. */
    int everyHours();

    /** False: it is not asked by itself. */
    boolean active();

    /** Code of the service type for records none of whose terms we know; empty: they wait. */
    Optional<String> otherwiseType();
}
