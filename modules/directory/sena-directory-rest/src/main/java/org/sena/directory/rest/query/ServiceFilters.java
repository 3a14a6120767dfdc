package org.sena.directory.rest.query;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.sena.directory.api.Delivery;
import org.sena.directory.api.ImmutableServiceSearch;
import org.sena.directory.api.ServiceSearch;
import org.sena.directory.api.Taxonomy;

/** The filters that both versions have, under the same names. All hold together. */
final class ServiceFilters {

    /** What both versions understand. */
    static final List<String> NAMES =
            List.of(
                    "page",
                    "per_page",
                    "minimum_age",
                    "maximum_age",
                    "start_time",
                    "end_time",
                    "day",
                    "postcode",
                    "proximity",
                    "need",
                    "circumstance",
                    "service_type",
                    "coverage",
                    "attending_type",
                    "language");

    private static final int OLDEST = 150;

    /** Metres; from one end of the country to the other. */
    private static final int FARTHEST = 2_000_000;

    private final Parameters parameters;
    private final Named named;
    private final ImmutableServiceSearch.Builder search;

    ServiceFilters(Parameters parameters, Named named, ImmutableServiceSearch.Builder search) {
        this.parameters = parameters;
        this.named = named;
        this.search = search;
    }

    /**
     * @param words what is searched for; empty: everything
     */
    void read(String words) {
        search.sort(ServiceSearch.Sort.ID);
        ages();
        search.times(Windows.of(parameters));
        terms();
        places();

        if (!words.isEmpty()) {
            search.words(words).sort(ServiceSearch.Sort.BEST);
        }
    }

    private void ages() {
        OptionalInt youngest = parameters.number("minimum_age", 0, OLDEST);
        OptionalInt oldest = parameters.number("maximum_age", 0, OLDEST);

        if (youngest.isPresent() && oldest.isPresent() && youngest.getAsInt() > oldest.getAsInt()) {
            throw new BadParameterException(
                    "'minimum_age' must not be above 'maximum_age'; "
                            + youngest.getAsInt()
                            + " is above "
                            + oldest.getAsInt()
                            + ".");
        }

        search.minimumAge(youngest).maximumAge(oldest);
    }

    private void terms() {
        search.addAllServiceTypes(named.codes(parameters, "service_type", Taxonomy.SERVICE_TYPES));
        search.addAllNeeds(named.codes(parameters, "need", Taxonomy.NEEDS));
        search.addAllCircumstances(named.codes(parameters, "circumstance", Taxonomy.CIRCUMSTANCES));
        search.deliveries(
                parameters.list("attending_type").stream()
                        .map(ServiceFilters::delivery)
                        .collect(Collectors.toSet()));
        search.languages(parameters.list("language"));
    }

    private void places() {
        parameters
                .text("coverage")
                .ifPresent(postcode -> search.livingIn(named.place("coverage", postcode)));

        OptionalInt metres = metres();

        if (metres.isPresent() && !parameters.has("postcode")) {
            throw new BadParameterException("'proximity' is counted from a 'postcode': give both.");
        }

        parameters
                .text("postcode")
                .ifPresent(
                        postcode ->
                                search.place(named.place("postcode", postcode))
                                        .within(metres)
                                        .sort(ServiceSearch.Sort.NEAREST));
    }

    private OptionalInt metres() {
        OptionalInt metres = parameters.number("proximity", 0, FARTHEST);

        return metres.isPresent() ? OptionalInt.of(Math.max(1, metres.getAsInt())) : metres;
    }

    private static Delivery delivery(String word) {
        String name = word.toUpperCase(Locale.ROOT).replaceAll("[\\s_-]+", "_");

        return Set.of(Delivery.values()).stream()
                .filter(delivery -> delivery.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new BadParameterException(
                                        "'attending_type' must be one of venue, online, phone,"
                                                + " home visit; '"
                                                + word
                                                + "' is not."));
    }
}
