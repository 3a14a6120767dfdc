package org.sena.directory.service.search;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sena.directory.service.match.Samples.HUNTINGDON;
import static org.sena.directory.service.match.Samples.TODAY;
import static org.sena.directory.service.match.Samples.at;
import static org.sena.directory.service.match.Samples.service;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.directory.api.Availability;
import org.sena.directory.api.Delivery;
import org.sena.directory.api.ImmutableServiceSearch;
import org.sena.directory.api.ServiceSearch;
import org.sena.directory.api.ServiceStatus;
import org.sena.directory.service.match.Samples;
import org.sena.directory.service.snapshot.Snapshot;

class ServiceFinderTest {

    private final Snapshot directory =
            Samples.directory(
                    service("bank").withName("Huntingdon food bank"),
                    service("caf\u00e9")
                            .withName("Caf\u00e9 Together")
                            .withDescription("Lunch and company. Seafood on Fridays.")
                            .withServiceTypes("lunch-club")
                            .withMinimumAge(55)
                            .withLocations(at(52.45, -0.11)),
                    service("debt")
                            .withName("Money matters")
                            .withDescription("We talk to the people you owe.")
                            .withServiceTypes("debt-advice")
                            .withServiceAreas("PE7")
                            .withDeliveries(Delivery.PHONE)
                            .withLocations(),
                    service("full")
                            .withName("Night meals")
                            .withDescription("Hot soup.")
                            .withAvailability(Availability.FULL)
                            .withServiceTypes("lunch-club"),
                    service("gone").withStatus(ServiceStatus.DEFUNCT));

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "FOOD BANK | bank",
                "food banks | bank",
                "food | bank",
                "cafe | caf\u00e9",
                "i need help with bailiffs | debt",
                "money owe | debt",
                "ouse pantry | bank caf\u00e9 debt full",
                "parcel | bank",
                "lunch | full caf\u00e9",
                "lunch club friday | caf\u00e9",
                "money food | ''",
                "% _ * ' | bank full caf\u00e9 debt",
                "' ' | bank full caf\u00e9 debt",
                "zzz | ''"
            })
    void words_find(String words, String ids) {
        ServiceSearch search = ImmutableServiceSearch.builder().words(words).build();

        assertEquals(sorted(ids), sorted(find(search)));
    }

    @Test
    void a_word_in_the_name_weighs_more_than_one_in_the_text() {
        Snapshot two =
                Samples.directory(
                        service("a").withName("Soup").withDescription("Warm welcome"),
                        service("b").withName("Warm welcome").withDescription("Soup"));

        assertEquals("a b", ids(two, ImmutableServiceSearch.builder().words("soup").build()));
    }

    @Test
    void the_type_that_answers_a_need_best_comes_first() {
        Snapshot two =
                Samples.directory(
                        service("a").withServiceTypes("lunch-club"),
                        service("b").withServiceTypes("food-bank"));

        assertEquals("b a", ids(two, ImmutableServiceSearch.builder().addNeeds("food").build()));
    }

    @Test
    void a_place_drops_what_serves_elsewhere_and_puts_the_nearest_first() {
        ServiceSearch search = ImmutableServiceSearch.builder().place(HUNTINGDON).build();

        assertEquals("bank full caf\u00e9", find(search));
    }

    @Test
    void services_without_a_venue_survive_a_distance() {
        Snapshot some =
                Samples.directory(
                        service("far").withLocations(at(52.5, -0.3)),
                        service("phone")
                                .withDeliveries(Delivery.PHONE)
                                .withLocations(at(52.5, -0.3)),
                        service("unknown").withLocations());
        ServiceSearch search =
                ImmutableServiceSearch.builder().place(HUNTINGDON).within(5_000).build();

        assertEquals("phone unknown", ids(some, search));
    }

    @ParameterizedTest(name = "need {0}, type {1}, age {2} find {3}")
    @CsvSource({
        "food,,,bank full caf\u00e9",
        "debt,,,debt",
        "no-such-need,,,''",
        ",lunch-club,,caf\u00e9 full",
        "food,lunch-club,,caf\u00e9 full",
        "debt,lunch-club,,''",
        ",lunch-club,40,full",
        ",lunch-club,55,caf\u00e9 full"
    })
    void filters_find(String need, String type, Integer age, String ids) {
        ImmutableServiceSearch.Builder search = ImmutableServiceSearch.builder();

        if (need != null) {
            search.addNeeds(need);
        }

        if (type != null) {
            search.addServiceTypes(type);
        }

        if (age != null) {
            search.minimumAge(age).maximumAge(age);
        }

        assertEquals(sorted(ids), sorted(find(search.build())));
    }

    private String find(ServiceSearch search) {
        return ids(directory, search);
    }

    private static String ids(Snapshot directory, ServiceSearch search) {
        return new ServiceFinder(directory, directory.needsByCode(), TODAY)
                .find(search).stream().map(found -> found.id()).collect(joining(" "));
    }

    private static String sorted(String ids) {
        return Arrays.stream(ids.split(" ")).sorted().collect(joining(" "));
    }
}
