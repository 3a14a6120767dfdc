package org.sena.directory.rest.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sena.directory.api.ImmutableServiceSearch;
import org.sena.directory.api.ServiceSearch;
import org.sena.directory.standard.PublicV1;

/** What {@code /services} of version 1.0 is asked for. */
public final class V1Services {

    private static final String TAXONOMY_ID = "taxonomy_id";
    private static final String TAXONOMY_TYPE = "taxonomy_type";
    private static final String VOCABULARY = "vocabulary";

    private static final List<String> TYPES =
            List.of(
                    "any",
                    "service",
                    "eligibility",
                    "organization",
                    "cost_option",
                    "area",
                    "service_area");

    private static final Map<String, String> OTHER_NAMES =
            Map.of(
                    "eligibilities", "eligibilitys",
                    "eligibility", "eligibilitys",
                    "funding", "fundings",
                    "schedules", "regular_schedules",
                    "regular_schedule", "regular_schedules",
                    "service_taxonomies", "service_taxonomys",
                    "taxonomies", "service_taxonomys",
                    "locations", "service_at_locations");

    private static final List<String> NAMES = names();

    private final Parameters parameters;
    private final Named named;

    public V1Services(Parameters parameters, Lookups lookups) {
        this.parameters = parameters.known(NAMES);
        this.named = new Named(lookups);
    }

    /**
     * @param directory key of the local directory; empty: all
     */
    public ServiceSearch search(Optional<String> directory) {
        Paging paging = Paging.v1(parameters);
        ImmutableServiceSearch.Builder search =
                ImmutableServiceSearch.builder()
                        .directory(directory)
                        .page(paging.page())
                        .size(paging.size());

        new ServiceFilters(parameters, named, search).read(parameters.text("text").orElse(""));
        taxonomies(search);

        return search.build();
    }

    /** Names of the fields with many values that the list is to show too. */
    public Set<String> included() {
        Set<String> included = new LinkedHashSet<>();

        for (String name : parameters.list("include")) {
            String field = OTHER_NAMES.getOrDefault(name.toLowerCase(Locale.ROOT), name);

            if (!PublicV1.INCLUDABLE.contains(field)) {
                throw new BadParameterException(
                        "'include' must be of "
                                + String.join(", ", PublicV1.INCLUDABLE)
                                + "; '"
                                + name
                                + "' is not.");
            }

            included.add(field);
        }

        return included;
    }

    /** Parallel arrays: the first vocabulary is the first term's, and so on. */
    private void taxonomies(ImmutableServiceSearch.Builder search) {
        List<String> ids = parameters.list(TAXONOMY_ID);
        List<String> vocabularies = parameters.list(VOCABULARY);
        List<String> types = parameters.list(TAXONOMY_TYPE);

        checkLength(VOCABULARY, vocabularies, ids);
        checkLength(TAXONOMY_TYPE, types, ids);

        for (String type : types) {
            if (!TYPES.contains(type.toLowerCase(Locale.ROOT))) {
                throw new BadParameterException(
                        "'taxonomy_type' must be of "
                                + String.join(", ", TYPES)
                                + "; '"
                                + type
                                + "' is not.");
            }
        }

        for (int i = 0; i < ids.size(); i++) {
            String vocabulary = vocabularies.isEmpty() ? "" : vocabularies.get(i);

            Named.add(named.term(TAXONOMY_ID, vocabulary, ids.get(i)), search);
        }
    }

    private static void checkLength(String name, List<String> values, List<String> ids) {
        if (!values.isEmpty() && values.size() != ids.size()) {
            throw new BadParameterException(
                    "'"
                            + name
                            + "' and 'taxonomy_id' belong together: give both equally often; they"
                            + " are given "
                            + values.size()
                            + " and "
                            + ids.size()
                            + " times.");
        }
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>(ServiceFilters.NAMES);

        names.addAll(List.of("text", "include", TAXONOMY_ID, TAXONOMY_TYPE, VOCABULARY));

        return List.copyOf(names);
    }
}
