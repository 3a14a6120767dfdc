package org.sena.directory.exchange.feed.run;

import java.util.List;
import java.util.Optional;
import org.sena.directory.api.ImmutableTaxonomy;
import org.sena.directory.api.ImmutableTerm;
import org.sena.directory.api.Need;
import org.sena.directory.api.ServiceType;
import org.sena.directory.api.Taxonomies;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.Term;
import org.sena.directory.api.TermIds;
import org.sena.directory.api.TermRef;

/** A directory that knows one kind of service. */
final class OneType implements Taxonomies {

    static final Term LUNCH =
            ImmutableTerm.builder()
                    .taxonomy(Taxonomy.SERVICE_TYPES)
                    .code("lunch-club")
                    .label("Lunch club")
                    .uri("https://example.org/types/1")
                    .addSynonyms("Meal for company")
                    .build();

    @Override
    public List<Taxonomy> taxonomies() {
        return List.of(
                ImmutableTaxonomy.builder()
                        .key(Taxonomy.SERVICE_TYPES)
                        .id(TermIds.of(Taxonomy.SERVICE_TYPES))
                        .name("Service types")
                        .description("")
                        .build());
    }

    @Override
    public List<Term> terms(String taxonomy) {
        return List.of(LUNCH);
    }

    @Override
    public Optional<Term> term(TermRef ref) {
        return ref.code().equals(LUNCH.code()) ? Optional.of(LUNCH) : Optional.empty();
    }

    @Override
    public Optional<Term> termById(String termId) {
        return termId.equals(LUNCH.id()) ? Optional.of(LUNCH) : Optional.empty();
    }

    @Override
    public List<Need> needs() {
        return List.of();
    }

    @Override
    public Optional<Need> need(String code) {
        return Optional.empty();
    }

    @Override
    public List<ServiceType> serviceTypes() {
        return List.of();
    }

    @Override
    public void store(List<Taxonomy> taxonomies, List<Term> terms) {
        throw new UnsupportedOperationException();
    }
}
