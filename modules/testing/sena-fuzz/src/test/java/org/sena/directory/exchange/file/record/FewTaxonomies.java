package org.sena.directory.exchange.file.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sena.directory.api.ImmutableTerm;
import org.sena.directory.api.Need;
import org.sena.directory.api.ServiceType;
import org.sena.directory.api.Taxonomies;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.Term;
import org.sena.directory.api.TermRef;

/** Two short taxonomies. Synthetic. */
final class FewTaxonomies implements Taxonomies {

    static final List<String> TYPES = List.of("food-bank", "debt-advice", "lunch-club");
    static final List<String> GROUPS = List.of("carers", "veterans");

    @Override
    public List<Term> terms(String taxonomy) {
        List<Term> terms = new ArrayList<>();
        List<String> codes =
                taxonomy.equals(Taxonomy.SERVICE_TYPES)
                        ? TYPES
                        : taxonomy.equals(Taxonomy.ELIGIBILITY) ? GROUPS : List.of();

        codes.forEach(
                code ->
                        terms.add(
                                ImmutableTerm.builder()
                                        .taxonomy(taxonomy)
                                        .code(code)
                                        .label(code.replace('-', ' '))
                                        .build()));

        return terms;
    }

    @Override
    public List<Taxonomy> taxonomies() {
        return List.of();
    }

    @Override
    public Optional<Term> term(TermRef ref) {
        return Optional.empty();
    }

    @Override
    public Optional<Term> termById(String termId) {
        return Optional.empty();
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
        throw new UnsupportedOperationException("Nobody writes terms here");
    }
}
