package org.sena.directory.rest.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.sena.directory.api.Directory;
import org.sena.directory.api.LocalDirectory;
import org.sena.directory.api.Place;
import org.sena.directory.api.Postcodes;
import org.sena.directory.api.Taxonomies;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.Term;
import org.sena.directory.api.TermRef;
import org.sena.directory.api.workflow.LocalDirectories;
import org.sena.directory.rest.query.Lookups;
import org.sena.directory.standard.TermSource;

/**
 * Where the feeds read. Its parts may come and go: the feeds stay and say that they can't answer.
 */
@Component(service = Source.class)
public class Source implements Lookups, TermSource {

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile Directory directory;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile Taxonomies taxonomies;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile Postcodes postcodes;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile LocalDirectories localDirectories;

    private volatile TermBook book;

    /** True while there is nothing to read. */
    boolean isAway() {
        return directory == null;
    }

    public Directory directory() {
        return present(directory);
    }

    public Optional<LocalDirectory> localDirectory(String key) {
        return present(localDirectories).directory(key);
    }

    @Override
    public List<Taxonomy> taxonomies() {
        return book().taxonomies();
    }

    @Override
    public List<Term> terms(String taxonomy) {
        return book().terms(taxonomy);
    }

    public Optional<Term> termById(String id) {
        return book().termById(id);
    }

    @Override
    public Optional<Term> term(TermRef ref) {
        return book().term(ref);
    }

    @Override
    public Optional<TermRef> named(String name) {
        return book().named(name);
    }

    @Override
    public Optional<Taxonomy> taxonomy(String key) {
        return book().taxonomy(key);
    }

    /** True right after a change, when this node may still hold terms as they were. */
    boolean isSettling(Instant now) {
        return directory().modifiedAt().plus(Answers.SETTLING).isAfter(now);
    }

    /** Taxonomies change with the directory: its sequence tells. */
    private TermBook book() {
        long sequence = directory().sequence();
        Instant now = Instant.now();
        TermBook held = book;

        if (held == null || !held.isCurrent(sequence, now)) {
            held = new TermBook(present(taxonomies), sequence, now, !isSettling(now));
            book = held;
        }

        return held;
    }

    @Override
    public Optional<Place> place(String postcode) {
        return present(postcodes).find(postcode);
    }

    private static <T> T present(T part) {
        if (part == null) {
            throw new UnavailableException(
                    "A part of the directory is being started or changed; ask again in a minute.");
        }

        return part;
    }
}
