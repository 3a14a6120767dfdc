package org.sena.directory.api;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An entry of a taxonomy. */
@Value.Immutable
public interface Term {

    /**
     * UUID under which it is published; by default made from taxonomy and code (RFC 9562, version
     * 5), so that it is the same everywhere and for ever.
     */
    @Value.Default
    default String id() {
        return TermIds.of(taxonomy(), code());
    }

    /** Key of its taxonomy. */
    String taxonomy();

    /** Unique in its taxonomy. */
    String code();

    /** In plain words. */
    String label();

    /** One plain sentence; the label when there is nothing to add. */
    @Value.Default
    default String description() {
        return label();
    }

    /** Code of the broader term. */
    Optional<String> parent();

    /** The term's address or CURIE in the official list it stands for. */
    Optional<String> uri();

    /** Other words people use for it. */
    List<String> synonyms();

    /** For a need or a circumstance: codes of the service types that answer it, best first. */
    List<String> serviceTypes();
}
