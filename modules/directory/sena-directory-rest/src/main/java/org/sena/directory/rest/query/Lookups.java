package org.sena.directory.rest.query;

import java.util.List;
import java.util.Optional;
import org.sena.directory.api.Place;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.Term;
import org.sena.directory.api.TermRef;

/** What must be looked up to understand parameters. */
public interface Lookups {

    Optional<Place> place(String postcode);

    Optional<Term> term(TermRef ref);

    /** By UUID, address or CURIE. */
    Optional<TermRef> named(String name);

    List<Taxonomy> taxonomies();

    List<Term> terms(String taxonomy);
}
