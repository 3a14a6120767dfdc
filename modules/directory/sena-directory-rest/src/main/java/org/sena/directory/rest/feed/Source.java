package org.sena.directory.rest.feed;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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

    private static final Pattern UUID =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

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

    public Directory directory() {
        return present(directory);
    }

    public Optional<LocalDirectory> localDirectory(String key) {
        return present(localDirectories).directory(key);
    }

    @Override
    public List<Taxonomy> taxonomies() {
        return present(taxonomies).taxonomies();
    }

    @Override
    public List<Term> terms(String taxonomy) {
        return present(taxonomies).terms(taxonomy);
    }

    public Optional<Term> termById(String id) {
        return present(taxonomies).termById(id);
    }

    @Override
    public Optional<Term> term(TermRef ref) {
        return present(taxonomies).term(ref);
    }

    @Override
    public Optional<TermRef> named(String name) {
        Optional<Term> term =
                UUID.matcher(name).matches()
                        ? termById(name)
                        : taxonomies().stream()
                                .flatMap(taxonomy -> terms(taxonomy.key()).stream())
                                .filter(one -> one.uri().filter(name::equals).isPresent())
                                .findFirst();

        return term.map(one -> TermRef.of(one.taxonomy(), one.code()));
    }

    @Override
    public Optional<Taxonomy> taxonomy(String key) {
        return taxonomies().stream().filter(one -> one.key().equals(key)).findFirst();
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
