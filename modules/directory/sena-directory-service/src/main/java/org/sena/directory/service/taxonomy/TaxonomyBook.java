package org.sena.directory.service.taxonomy;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sena.directory.api.ImmutableNeed;
import org.sena.directory.api.ImmutableServiceType;
import org.sena.directory.api.Need;
import org.sena.directory.api.ServiceType;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.Term;
import org.sena.directory.api.TermRef;

/** All taxonomies as they were at one moment. Never changes. */
public final class TaxonomyBook {

    private final List<Taxonomy> taxonomies;
    private final Map<String, List<Term>> terms;
    private final Map<TermRef, Term> byRef = new HashMap<>();
    private final Map<String, Term> byId = new HashMap<>();
    private final Map<String, Need> needs = new LinkedHashMap<>();
    private final List<ServiceType> serviceTypes;

    /**
     * @param terms each taxonomy's in the order of its catalogue
     */
    public TaxonomyBook(Collection<Taxonomy> taxonomies, Collection<Term> terms) {
        this.taxonomies = List.copyOf(taxonomies);
        this.terms =
                terms.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Term::taxonomy, Collectors.toUnmodifiableList()));

        for (Term term : terms) {
            byRef.put(TermRef.of(term.taxonomy(), term.code()), term);
            byId.put(term.id(), term);
        }

        terms(Taxonomy.NEEDS).forEach(term -> needs.put(term.code(), need(term)));
        serviceTypes =
                terms(Taxonomy.SERVICE_TYPES).stream()
                        .map(TaxonomyBook::serviceType)
                        .collect(toUnmodifiableList());
    }

    public List<Taxonomy> taxonomies() {
        return taxonomies;
    }

    public Optional<Taxonomy> taxonomy(String key) {
        return taxonomies.stream().filter(taxonomy -> taxonomy.key().equals(key)).findFirst();
    }

    /** None for an unknown taxonomy. */
    public List<Term> terms(String taxonomy) {
        return terms.getOrDefault(taxonomy, List.of());
    }

    public Optional<Term> term(TermRef ref) {
        return Optional.ofNullable(byRef.get(TermRef.of(ref.taxonomy(), ref.code())));
    }

    public Optional<Term> termById(String termId) {
        return Optional.ofNullable(byId.get(termId));
    }

    /** In the order of the catalogue. */
    public List<Need> needs() {
        return List.copyOf(needs.values());
    }

    public Optional<Need> need(String code) {
        return Optional.ofNullable(needs.get(code));
    }

    /** In the order of the catalogue; the broad ones among them. */
    public List<ServiceType> serviceTypes() {
        return serviceTypes;
    }

    private static Need need(Term term) {
        return ImmutableNeed.builder()
                .code(term.code())
                .label(term.label())
                .summary(term.description())
                .serviceTypes(term.serviceTypes())
                .build();
    }

    private static ServiceType serviceType(Term term) {
        return ImmutableServiceType.builder()
                .code(term.code())
                .label(term.label())
                .synonyms(term.synonyms())
                .build();
    }
}
