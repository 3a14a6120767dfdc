package org.sena.directory.api.exchange;

import java.util.Optional;
import org.immutables.value.Value;
import org.sena.directory.api.TermRef;

/** A term that a feed uses. */
@Value.Immutable
public interface ForeignTerm {

    String id();

    String feedId();

    /** The feed's name for the list it is from; empty if it does not say. */
    String taxonomy();

    String label();

    /** Its address, CURIE or id in the feed. */
    String uri();

    /** In how many records it was met. */
    long uses();

    /** The term of ours that stands for it. */
    Optional<TermRef> ours();

    /** Who found ours. */
    Mapping mapping();

    /** How a foreign term came by ours. */
    enum Mapping {
        /** Nobody has; records lose it. */
        NONE,
        /** By the same address, code, label or synonym. */
        BY_ITSELF,
        /** An editor chose. */
        BY_EDITOR,
        /** An editor decided that we do without it. */
        IGNORED
    }
}
