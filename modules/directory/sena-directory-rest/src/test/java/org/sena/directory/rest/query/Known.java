package org.sena.directory.rest.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sena.directory.api.Coordinate;
import org.sena.directory.api.ImmutablePlace;
import org.sena.directory.api.ImmutableTaxonomy;
import org.sena.directory.api.ImmutableTerm;
import org.sena.directory.api.Place;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.Term;
import org.sena.directory.api.TermIds;
import org.sena.directory.api.TermRef;

/** A few places and terms that are known. Synthetic. */
final class Known implements Lookups {

    static final Place HUNTINGDON =
            ImmutablePlace.builder()
                    .postcode("PE29 3TN")
                    .outwardCode("PE29")
                    .coordinate(Coordinate.of(52.33, -0.18))
                    .districtCode("E07000011")
                    .build();

    private static final List<Term> TERMS =
            List.of(
                    term("service-types", "lunch-club").uri("esdServiceTypes:298").build(),
                    term("service-types", "food-bank").build(),
                    term("needs", "food").build(),
                    term("circumstances", "lives-alone").build(),
                    term("eligibility", "carer").build(),
                    term("eligibility", "veteran").build());

    /** As in an address: {@code a=1&b=2&a=3&c}; a name alone has null, as the host gives it. */
    static Parameters parameters(String query) {
        Map<String, List<String>> given = new LinkedHashMap<>();

        for (String pair : query.isEmpty() ? new String[0] : query.split("&")) {
            String[] parts = pair.split("=", 2);
            List<String> values = given.computeIfAbsent(parts[0], name -> new ArrayList<>());

            values.add(parts.length == 1 ? null : parts[1]);
        }

        return new Parameters(given);
    }

    private static ImmutableTerm.Builder term(String taxonomy, String code) {
        return ImmutableTerm.builder().taxonomy(taxonomy).code(code).label(code);
    }

    @Override
    public Optional<Place> place(String postcode) {
        return postcode.replace(" ", "").equalsIgnoreCase("PE293TN")
                ? Optional.of(HUNTINGDON)
                : Optional.empty();
    }

    @Override
    public Optional<Term> term(TermRef ref) {
        return TERMS.stream()
                .filter(t -> t.taxonomy().equals(ref.taxonomy()) && t.code().equals(ref.code()))
                .findFirst();
    }

    @Override
    public Optional<TermRef> named(String name) {
        return TERMS.stream()
                .filter(t -> t.id().equals(name) || t.uri().filter(name::equals).isPresent())
                .map(t -> TermRef.of(t.taxonomy(), t.code()))
                .findFirst();
    }

    @Override
    public List<Taxonomy> taxonomies() {
        return Arrays.asList("service-types", "needs", "circumstances", "eligibility").stream()
                .map(
                        key ->
                                ImmutableTaxonomy.builder()
                                        .key(key)
                                        .id(TermIds.of("taxonomy", key))
                                        .name(key)
                                        .description(key)
                                        .build())
                .collect(Collectors.toList());
    }

    @Override
    public List<Term> terms(String taxonomy) {
        return TERMS.stream()
                .filter(t -> t.taxonomy().equals(taxonomy))
                .collect(Collectors.toList());
    }
}
