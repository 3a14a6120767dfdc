package org.sena.directory.standard;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sena.directory.api.ImmutableTaxonomy;
import org.sena.directory.api.ImmutableTerm;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.Term;
import org.sena.directory.api.TermIds;
import org.sena.directory.api.TermRef;

/** A few terms. Synthetic. */
final class Terms implements TermSource {

    private static final List<Term> ALL =
            List.of(
                    term("service-types", "food").build(),
                    term("service-types", "lunch-club")
                            .parent("food")
                            .uri("esdServiceTypes:298")
                            .build(),
                    term("service-types", "food-bank").build(),
                    term("accessibility", "step-free").build(),
                    term("eligibility", "carer").uri("https://terms.example/carer").build());

    private static ImmutableTerm.Builder term(String taxonomy, String code) {
        return ImmutableTerm.builder().taxonomy(taxonomy).code(code).label("Label of " + code);
    }

    @Override
    public Optional<Term> term(TermRef ref) {
        return ALL.stream().filter(t -> TermRef.of(t.taxonomy(), t.code()).equals(ref)).findFirst();
    }

    @Override
    public Optional<TermRef> named(String name) {
        return ALL.stream()
                .filter(
                        t ->
                                Stream.concat(Stream.of(t.id()), t.uri().stream())
                                        .anyMatch(name::equals))
                .map(t -> TermRef.of(t.taxonomy(), t.code()))
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
