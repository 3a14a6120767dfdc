package org.sena.directory.rest.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sena.directory.api.ImmutableServiceSearch;
import org.sena.directory.api.Place;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.Term;
import org.sena.directory.api.TermRef;

/** Terms and places that parameters name; what nobody knows is told, never passed over. */
final class Named {

    private final Lookups lookups;

    Named(Lookups lookups) {
        this.lookups = lookups;
    }

    /**
     * A term by its UUID, its address, its CURIE or, within its taxonomy, its code.
     *
     * @param taxonomy key; empty: any
     */
    TermRef term(String parameter, String taxonomy, String name) {
        return find(taxonomy, name)
                .orElseThrow(
                        () ->
                                new BadParameterException(
                                        "'"
                                                + parameter
                                                + "': no term '"
                                                + name
                                                + "' is known; see taxonomy_terms for those that"
                                                + " are."));
    }

    Optional<TermRef> find(String taxonomy, String name) {
        Optional<TermRef> byCode =
                taxonomy.isEmpty()
                        ? Optional.empty()
                        : lookups.term(TermRef.of(taxonomy, name))
                                .map(term -> TermRef.of(taxonomy, name));

        return byCode.or(() -> lookups.named(name))
                .or(() -> taxonomy.isEmpty() ? byCode : lookups.named(taxonomy + ":" + name));
    }

    /** Puts the term where its taxonomy is searched. */
    static void add(TermRef ref, ImmutableServiceSearch.Builder search) {
        switch (ref.taxonomy()) {
            case Taxonomy.SERVICE_TYPES:
                search.addServiceTypes(ref.code());
                break;
            case Taxonomy.NEEDS:
                search.addNeeds(ref.code());
                break;
            case Taxonomy.CIRCUMSTANCES:
                search.addCircumstances(ref.code());
                break;
            default:
                search.addTerms(ref);
        }
    }

    /** Codes of one taxonomy. */
    Set<String> codes(Parameters parameters, String parameter, String taxonomy) {
        Set<String> codes = new TreeSet<>();

        for (String name : parameters.list(parameter)) {
            TermRef ref = term(parameter, taxonomy, name);

            if (!ref.taxonomy().equals(taxonomy)) {
                throw new BadParameterException(
                        "'"
                                + parameter
                                + "': '"
                                + name
                                + "' is a term of "
                                + ref.taxonomy()
                                + ", not of "
                                + taxonomy
                                + ".");
            }

            codes.add(ref.code());
        }

        return codes;
    }

    /** A taxonomy by its UUID or its key. */
    Taxonomy taxonomy(String parameter, String name) {
        return lookups.taxonomies().stream()
                .filter(one -> one.id().equals(name) || one.key().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new BadParameterException(
                                        "'"
                                                + parameter
                                                + "': no taxonomy '"
                                                + name
                                                + "' is known; they are "
                                                + lookups.taxonomies().stream()
                                                        .map(Taxonomy::key)
                                                        .collect(Collectors.joining(", "))
                                                + "."));
    }

    /** Any term of the taxonomy. */
    List<TermRef> terms(Taxonomy taxonomy) {
        List<TermRef> refs = new ArrayList<>();

        for (Term term : lookups.terms(taxonomy.key())) {
            refs.add(TermRef.of(term.taxonomy(), term.code()));
        }

        return refs;
    }

    Place place(String parameter, String postcode) {
        return lookups.place(postcode)
                .orElseThrow(
                        () ->
                                new BadParameterException(
                                        "'"
                                                + parameter
                                                + "': '"
                                                + postcode
                                                + "' is no postcode that is known here. Give a"
                                                + " whole one, as PE29 3TN, or its first half."));
    }
}
