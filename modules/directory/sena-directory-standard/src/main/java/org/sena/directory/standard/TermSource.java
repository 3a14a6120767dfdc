package org.sena.directory.standard;

import java.util.Optional;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.Term;
import org.sena.directory.api.TermRef;

/** What the mapper must know of the taxonomies; whoever keeps them answers. */
public interface TermSource {

    Optional<Term> term(TermRef ref);

    /**
     * The term that others call so.
     *
     * @param name its UUID, its address or its CURIE, as {@code esdServiceType:298}
     */
    Optional<TermRef> named(String name);

    /** The taxonomy with that key. */
    Optional<Taxonomy> taxonomy(String key);
}
