package org.sena.needs.web.results;

import java.util.List;
import java.util.Optional;
import org.sena.directory.api.ImmutableNeed;
import org.sena.directory.api.Need;
import org.sena.directory.api.ServiceType;
import org.sena.directory.api.Taxonomies;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.Term;
import org.sena.directory.api.TermRef;

/** A catalogue of one need. */
final class OneNeed implements Taxonomies {

    @Override
    public Optional<Need> need(String code) {
        return needs().stream().filter(need -> need.code().equals(code)).findFirst();
    }

    @Override
    public List<Need> needs() {
        return List.of(
                ImmutableNeed.builder()
                        .code("food")
                        .label("Food")
                        .summary("Enough to eat")
                        .build());
    }

    @Override
    public List<Taxonomy> taxonomies() {
        return List.of();
    }

    @Override
    public List<Term> terms(String taxonomy) {
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
    public List<ServiceType> serviceTypes() {
        return List.of();
    }

    @Override
    public void store(List<Taxonomy> taxonomies, List<Term> terms) {
        throw new UnsupportedOperationException();
    }
}
