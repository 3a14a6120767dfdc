package org.sena.directory.service.taxonomy;

import java.util.Optional;
import org.sena.directory.api.ImmutableTaxonomy;
import org.sena.directory.api.ImmutableTerm;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.Term;
import org.sena.directory.api.TermIds;

/** Small taxonomies. */
final class Lists {

    private Lists() {}

    static Taxonomy list(String key) {
        return ImmutableTaxonomy.builder()
                .key(key)
                .id(TermIds.of("taxonomy", key))
                .name(key)
                .description(key)
                .build();
    }

    static Term type(String code) {
        return term(Taxonomy.SERVICE_TYPES, code, Optional.empty());
    }

    static Term type(String code, String parent) {
        return term(Taxonomy.SERVICE_TYPES, code, Optional.of(parent));
    }

    static Term need(String code, String... types) {
        return ImmutableTerm.copyOf(term(Taxonomy.NEEDS, code, Optional.empty()))
                .withServiceTypes(types);
    }

    static Term term(String taxonomy, String code, Optional<String> parent) {
        return ImmutableTerm.builder()
                .taxonomy(taxonomy)
                .code(code)
                .label("Label of " + code)
                .parent(parent)
                .build();
    }
}
