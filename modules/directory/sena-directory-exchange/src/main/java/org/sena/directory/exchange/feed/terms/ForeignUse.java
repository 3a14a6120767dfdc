package org.sena.directory.exchange.feed.terms;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.sena.directory.api.TermRef;

/** A term as a record of a feed names it. */
@Value.Immutable
public interface ForeignUse {

    /** What tells it from others in the feed: its address, else its id, its code, its label. */
    String key();

    /** The list it is from, as the feed calls it; empty if it does not say. */
    String taxonomy();

    String label();

    /** All it is called: address, CURIE, id, code. */
    Set<String> names();

    /** The term of ours that it means by itself. */
    Optional<TermRef> ours();
}
