package org.sena.fuzz;

import java.util.List;
import java.util.Optional;
import org.sena.directory.api.ImmutableTaxonomy;
import org.sena.directory.api.ImmutableTerm;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.Term;
import org.sena.directory.api.TermIds;
import org.sena.directory.api.TermRef;
import org.sena.directory.standard.TermSource;

/** A few terms. Synthetic. */
final class FewTerms implements TermSource {

    private static final List<Term> ALL =
            List.of(
                    term(Taxonomy.SERVICE_TYPES, "food-bank"),
                    term(Taxonomy.ELIGIBILITY, "carer"),
                    term(Taxonomy.ACCESSIBILITY, "step-free"));

    private static Term term(String taxonomy, String code) {
        return ImmutableTerm.builder()
                .taxonomy(taxonomy)
                .code(code)
                .label(code)
                .uri("https://terms.example/" + code)
                .build();
    }

    @Override
    public Optional<Term> term(TermRef ref) {
        return ALL.stream().filter(t -> TermRef.of(t.taxonomy(), t.code()).equals(ref)).findFirst();
    }

    @Override
    public Optional<TermRef> named(String name) {
        return ALL.stream()
                .filter(term -> term.uri().filter(name::equals).isPresent())
                .map(term -> TermRef.of(term.taxonomy(), term.code()))
                .findFirst();
    }

    @Override
    public Optional<Taxonomy> taxonomy(String key) {
        return Optional.of(
                ImmutableTaxonomy.builder()
                        .key(key)
                        .id(TermIds.of("taxonomy", key))
                        .name(key)
                        .description(key)
                        .build());
    }
}
