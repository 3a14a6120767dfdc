package org.sena.directory.search;

import java.util.List;
import org.sena.directory.api.ImmutableTerm;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.Term;

/** A few terms with everything that terms can have. */
final class Vocabularies {

    static final List<String> TYPES =
            List.of("food", "food-bank", "lunch-club", "debt-advice", "befriending", "groups");
    static final List<String> ELIGIBILITY = List.of("carers", "parents", "veterans");

    static final List<Term> TERMS =
            List.of(
                    type("food", "Food", "", "groceries"),
                    type("food-bank", "Food bank", "food", "emergency parcel"),
                    type("lunch-club", "Lunch club", "food", "meals together"),
                    type("debt-advice", "Debt advice", "", "bailiffs", "arrears"),
                    type("befriending", "Befriending", "groups", "someone to talk to"),
                    type("groups", "Groups", ""),
                    eligibility("carers", "Carers"),
                    eligibility("parents", "Parents of toddlers"),
                    eligibility("veterans", "Veterans"),
                    answered(Taxonomy.NEEDS, "hunger", "food"),
                    answered(Taxonomy.NEEDS, "money", "debt-advice", "food-bank"),
                    answered(Taxonomy.CIRCUMSTANCES, "alone", "groups"));

    static final Vocabulary ALL = Vocabulary.of(TERMS);

    private Vocabularies() {}

    private static Term type(String code, String label, String parent, String... synonyms) {
        ImmutableTerm.Builder term =
                ImmutableTerm.builder()
                        .taxonomy(Taxonomy.SERVICE_TYPES)
                        .code(code)
                        .label(label)
                        .addSynonyms(synonyms);

        return parent.isEmpty() ? term.build() : term.parent(parent).build();
    }

    private static Term eligibility(String code, String label) {
        return ImmutableTerm.builder()
                .taxonomy(Taxonomy.ELIGIBILITY)
                .code(code)
                .label(label)
                .build();
    }

    private static Term answered(String taxonomy, String code, String... types) {
        return ImmutableTerm.builder()
                .taxonomy(taxonomy)
                .code(code)
                .label(code)
                .addServiceTypes(types)
                .build();
    }
}
