package org.sena.directory.rest.query;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sena.directory.api.ImmutableServiceSearch;
import org.sena.directory.api.ServiceSearch;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.TermRef;

/** What {@code /services} and {@code /service_at_locations} of version 3.0 are asked for. */
public final class V3Services {

    private static final List<String> NAMES = names();

    private final Parameters parameters;
    private final Named named;

    public V3Services(Parameters parameters, Lookups lookups) {
        this.parameters = parameters.known(NAMES);
        this.named = new Named(lookups);
    }

    /**
     * @param directory key of the local directory; empty: all
     */
    public ServiceSearch search(Optional<String> directory) {
        Paging paging = Paging.v3(parameters);
        ImmutableServiceSearch.Builder search =
                ImmutableServiceSearch.builder()
                        .directory(directory)
                        .page(paging.page())
                        .size(paging.size())
                        .organisationIds(parameters.list("organization_id"))
                        .modifiedAfter(
                                parameters
                                        .moment("modified_after")
                                        .map(V3Services::thatMomentIncluded));

        new ServiceFilters(parameters, named, search)
                .read(parameters.text("search").or(() -> parameters.text("text")).orElse(""));
        terms(search);

        return search.build();
    }

    public boolean isFull() {
        return parameters.flag("full");
    }

    public boolean isMinimal() {
        return parameters.flag("minimal");
    }

    /** True when all is to be streamed, a line for each. */
    public boolean isStream() {
        return Streams.isAsked(parameters);
    }

    /** True when everything is to come at once, though not as a stream. */
    public boolean isUnpaged() {
        return isMinimal() && !parameters.has("page") && !parameters.has("per_page");
    }

    /** The standard says "on or after"; the search, after. */
    private static Instant thatMomentIncluded(Instant moment) {
        return moment.minusMillis(1);
    }

    private void terms(ImmutableServiceSearch.Builder search) {
        Set<String> taxonomies = new TreeSet<>();

        for (String name : parameters.list("taxonomy_term_id")) {
            TermRef ref = named.term("taxonomy_term_id", "", name);

            taxonomies.add(ref.taxonomy());
            Named.add(ref, search);
        }

        List<Taxonomy> wanted =
                parameters.list("taxonomy_id").stream()
                        .map(name -> named.taxonomy("taxonomy_id", name))
                        .collect(Collectors.toList());

        for (Taxonomy taxonomy : wanted) {
            // A term of it says more, and every service has a type.
            if (taxonomies.add(taxonomy.key()) && !taxonomy.key().equals(Taxonomy.SERVICE_TYPES)) {
                named.terms(taxonomy).forEach(ref -> Named.add(ref, search));
            }
        }
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>(ServiceFilters.NAMES);

        names.addAll(
                List.of(
                        "search",
                        "text",
                        "format",
                        "taxonomy_term_id",
                        "taxonomy_id",
                        "organization_id",
                        "modified_after",
                        "minimal",
                        "full"));

        return List.copyOf(names);
    }
}
