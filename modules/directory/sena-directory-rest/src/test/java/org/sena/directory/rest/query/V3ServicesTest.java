package org.sena.directory.rest.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sena.directory.api.Delivery;
import org.sena.directory.api.ImmutableServiceSearch;
import org.sena.directory.api.ImmutableTimeWindow;
import org.sena.directory.api.ScheduleDay;
import org.sena.directory.api.ServiceSearch;
import org.sena.directory.api.TermIds;
import org.sena.directory.api.TermRef;

class V3ServicesTest {

    static Stream<Arguments> queries() {
        return Stream.of(
                Arguments.of("", all()),
                Arguments.of("utm_source=x&anything=1", all()),
                Arguments.of("page=3&per_page=100", all().page(3).size(100)),
                Arguments.of("search=warm lunch", all().words("warm lunch").sort(best())),
                Arguments.of(
                        "minimum_age=16&maximum_age=25.0", all().minimumAge(16).maximumAge(25)),
                Arguments.of("minimum_age=0.5", all().minimumAge(0)),
                Arguments.of(
                        "taxonomy_term_id=" + TermIds.of("service-types", "lunch-club"),
                        all().addServiceTypes("lunch-club")),
                Arguments.of(
                        "taxonomy_term_id=esdServiceTypes:298,"
                                + TermIds.of("eligibility", "carer"),
                        all().addServiceTypes("lunch-club")
                                .addTerms(TermRef.of("eligibility", "carer"))),
                Arguments.of(
                        "taxonomy_term_id=" + TermIds.of("needs", "food"), all().addNeeds("food")),
                Arguments.of(
                        "taxonomy_id=" + TermIds.of("taxonomy", "eligibility"),
                        all().addTerms(
                                        TermRef.of("eligibility", "carer"),
                                        TermRef.of("eligibility", "veteran"))),
                Arguments.of("taxonomy_id=service-types", all()),
                Arguments.of(
                        "taxonomy_id=eligibility&taxonomy_term_id="
                                + TermIds.of("eligibility", "carer"),
                        all().addTerms(TermRef.of("eligibility", "carer"))),
                Arguments.of(
                        "organization_id=1,2",
                        all().addOrganisationIds("1").addOrganisationIds("2")),
                Arguments.of(
                        "modified_after=2030-01-01",
                        all().modifiedAfter(Instant.parse("2029-12-31T23:59:59.999Z"))),
                Arguments.of(
                        "modified_after=2030-01-01T10:00:00 01:00",
                        all().modifiedAfter(Instant.parse("2030-01-01T08:59:59.999Z"))),
                Arguments.of(
                        "postcode=pe29 3tn&proximity=1500.7",
                        all().place(Known.HUNTINGDON).within(1500).sort(nearest())),
                Arguments.of("postcode=PE293TN", all().place(Known.HUNTINGDON).sort(nearest())),
                Arguments.of("coverage=PE293TN", all().livingIn(Known.HUNTINGDON)),
                Arguments.of(
                        "need=food&circumstance=lives-alone&service_type=food-bank",
                        all().addNeeds("food")
                                .addCircumstances("lives-alone")
                                .addServiceTypes("food-bank")),
                Arguments.of(
                        "attending_type=home visit,online&language=pl",
                        all().addDeliveries(Delivery.HOME_VISIT, Delivery.ONLINE)
                                .addLanguages("pl")),
                Arguments.of(
                        "start_time=9:30&end_time=17:00:00&day=MO,2TU",
                        all().addTimes(
                                        ImmutableTimeWindow.builder()
                                                .addDays(ScheduleDay.every(DayOfWeek.MONDAY))
                                                .addDays(ScheduleDay.of(2, DayOfWeek.TUESDAY))
                                                .from(LocalTime.of(9, 30))
                                                .to(LocalTime.of(17, 0))
                                                .build())),
                Arguments.of(
                        "day=SA&day=SU",
                        all().addTimes(
                                        ImmutableTimeWindow.builder()
                                                .addDays(ScheduleDay.every(DayOfWeek.SATURDAY))
                                                .addDays(ScheduleDay.every(DayOfWeek.SUNDAY))
                                                .build())));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void a_query_is_understood(String query, ImmutableServiceSearch.Builder expected) {
        assertEquals(
                expected.build(),
                new V3Services(Known.parameters(query), new Known()).search(Optional.empty()));
    }

    @Test
    void times_given_several_times_belong_together_in_order() {
        ServiceSearch search =
                new V3Services(
                                Known.parameters(
                                        "start_time=09:00&end_time=12:00&day=MO&start_time=22:00"
                                                + "&end_time=02:00&day=FR,SA"),
                                new Known())
                        .search(Optional.empty());

        assertEquals(2, search.times().size());
        assertEquals(Optional.of(LocalTime.of(22, 0)), search.times().get(1).from());
        assertEquals(2, search.times().get(1).days().size());
    }

    @Test
    void a_local_directory_limits_the_search() {
        assertEquals(
                Optional.of("fens"),
                new V3Services(Known.parameters(""), new Known())
                        .search(Optional.of("fens"))
                        .directory());
    }

    @Test
    void minimal_is_on_one_page_unless_a_page_is_asked_for() {
        assertTrue(new V3Services(Known.parameters("minimal"), new Known()).isUnpaged());
        assertFalse(
                new V3Services(Known.parameters("minimal=true&page=1"), new Known()).isUnpaged());
        assertFalse(new V3Services(Known.parameters("minimal=false"), new Known()).isUnpaged());
    }

    @Test
    void the_word_alone_turns_a_flag_on() {
        assertTrue(new V3Services(Known.parameters("full"), new Known()).isFull());
        assertFalse(new V3Services(Known.parameters(""), new Known()).isFull());
    }

    @Test
    void version_1_pages_by_fifty_and_reads_parallel_arrays() {
        ServiceSearch search =
                new V1Services(
                                Known.parameters(
                                        "taxonomy_id=298&vocabulary=esdServiceTypes"
                                                + "&taxonomy_id=carer&vocabulary=eligibility"
                                                + "&taxonomy_type=service,eligibility&text=lunch"),
                                new Known())
                        .search(Optional.empty());

        assertEquals(50, search.size());
        assertEquals(Set.of("lunch-club"), search.serviceTypes());
        assertEquals(Set.of(TermRef.of("eligibility", "carer")), search.terms());
        assertEquals(Optional.of("lunch"), search.words());
        assertEquals(OptionalInt.empty(), search.within());
    }

    @Test
    void version_1_includes_by_the_names_people_use() {
        assertEquals(
                List.of("regular_schedules", "eligibilitys"),
                List.copyOf(
                        new V1Services(
                                        Known.parameters("include=schedules,eligibilities"),
                                        new Known())
                                .included()));
    }

    private static ImmutableServiceSearch.Builder all() {
        return ImmutableServiceSearch.builder().sort(ServiceSearch.Sort.ID);
    }

    private static ServiceSearch.Sort best() {
        return ServiceSearch.Sort.BEST;
    }

    private static ServiceSearch.Sort nearest() {
        return ServiceSearch.Sort.NEAREST;
    }
}
