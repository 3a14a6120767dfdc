package org.sena.directory.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sena.directory.search.Services.fill;
import static org.sena.directory.search.Services.ids;
import static org.sena.directory.search.Services.search;
import static org.sena.directory.search.Services.service;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.directory.api.Availability;
import org.sena.directory.api.ImmutableOrganisation;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.ImmutableServiceSearch;
import org.sena.directory.api.ServiceSearch;
import org.sena.directory.api.ServiceStatus;

class WordsTest {

    @TempDir Path folder;

    private ServiceIndex index;

    @BeforeEach
    void open() {
        index = TestIndex.open(folder);
        fill(
                index,
                named("bank", "Huntingdon food bank", "Three days of parcels.", "food-bank"),
                named("cafe", "Caf\u00e9 Together", "Company. Seafood on Fridays.", "lunch-club"),
                named("debt", "Money matters", "We talk to the people you owe.", "debt-advice"),
                named("night", "Night meals", "Hot soup.", "lunch-club")
                        .withOrganisation(
                                ImmutableOrganisation.builder()
                                        .id("ouse")
                                        .name("Ouse Pantry Trust")
                                        .description("")
                                        .build()),
                named("gone", "Closed food bank", "", "food-bank")
                        .withStatus(ServiceStatus.DEFUNCT));
    }

    @AfterEach
    void close() {
        index.close();
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "FOOD BANK | bank",
                "food banks | bank",
                "bank's | bank",
                "food | bank cafe night",
                "cafe | cafe",
                "caf\u00e9 | cafe",
                "i need help with bailiffs | debt",
                "money owed | debt",
                "groceries | bank cafe night",
                "emergency parcel | bank",
                "parce | bank",
                "p | ''",
                "pant | night",
                "ouse pantry | night",
                "lunch | cafe night",
                "lunch friday | cafe",
                "money food | ''",
                "% _ * ' | bank cafe debt night",
                "' ' | bank cafe debt night",
                "to the | debt",
                "zzz | ''"
            })
    void words_find(String words, String expected) {
        assertEquals(expected, sorted(search().words(words).build()));
    }

    @ParameterizedTest(name = "{0} is understood as {1} and finds {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "huntigdon | huntingdon | bank",
                "hutnigndon | huntingdon | bank",
                "bialiffs | bailiffs | debt",
                "fodo bank | food bank | bank",
                "pintry | pantry | night",
                "abc | | ''",
                "xuntingdon | | ''",
                "money | | debt"
            })
    void words_that_nothing_has_are_understood(String typed, String understood, String expected) {
        assertEquals(expected, sorted(search().words(typed).build()));
        assertEquals(
                Optional.ofNullable(understood),
                index.search(search().words(typed).build()).understoodAs());
    }

    @Test
    void a_word_in_the_name_weighs_more_than_a_term_than_the_body_than_the_text() {
        index.apply(
                Services.records(
                        named("1", "Soup", "", "groups"),
                        named("2", "Soupy", "", "groups"),
                        named("3", "Kitchen", "", "groups")
                                .withOrganisation(
                                        ImmutableOrganisation.builder()
                                                .id("s")
                                                .name("Soup Society")
                                                .description("")
                                                .build()),
                        named("4", "Ladle", "Soup", "groups")),
                2,
                RandomDirectory.NOW);

        assertEquals("1 2 3 4 night", ids(index, search().words("soup").build()));
    }

    @Test
    void of_equal_ones_what_takes_people_comes_first_then_the_name() {
        index.apply(
                Services.records(
                        named("a", "Yoga full", "", "groups").withAvailability(Availability.FULL),
                        named("b", "Yoga paused", "", "groups")
                                .withStatus(ServiceStatus.TEMPORARILY_CLOSED),
                        named("c", "Yoga zest", "", "groups"),
                        named("d", "\u00c9cole yoga", "", "groups"),
                        named("e", "Yoga open", "", "groups")),
                2,
                RandomDirectory.NOW);

        assertEquals("d e c a b", ids(index, search().words("yoga").build()));
    }

    @ParameterizedTest(name = "{0} is completed by {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "foo | Food,Food bank",
                "HUNT | Huntingdon food bank",
                "cafe t | Caf\u00e9 Together",
                "closed | ''",
                "x | ''",
                "' ' | ''"
            })
    void beginnings_are_completed_by_what_is_shown(String beginning, String expected) {
        assertEquals(expected, String.join(",", index.complete(beginning, 10)));
    }

    private String sorted(ServiceSearch search) {
        return ids(index, ImmutableServiceSearch.copyOf(search).withSort(ServiceSearch.Sort.ID));
    }

    private static ImmutableService named(String id, String name, String description, String type) {
        return service(id).withName(name).withDescription(description).withServiceTypes(type);
    }
}
