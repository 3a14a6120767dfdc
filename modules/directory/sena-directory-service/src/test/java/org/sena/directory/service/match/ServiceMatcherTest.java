package org.sena.directory.service.match;

import static java.util.stream.Collectors.toList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.sena.directory.service.match.Samples.HUNTINGDON;
import static org.sena.directory.service.match.Samples.NOW;
import static org.sena.directory.service.match.Samples.TODAY;
import static org.sena.directory.service.match.Samples.VOCABULARY;
import static org.sena.directory.service.match.Samples.at;
import static org.sena.directory.service.match.Samples.directory;
import static org.sena.directory.service.match.Samples.service;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sena.directory.api.Availability;
import org.sena.directory.api.Delivery;
import org.sena.directory.api.ImmutableMatchRequest;
import org.sena.directory.api.ImmutablePlace;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.Match;
import org.sena.directory.api.Match.Check;
import org.sena.directory.api.Match.Reason;
import org.sena.directory.api.MatchRequest;
import org.sena.directory.api.Schedule;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServiceStatus;
import org.sena.directory.search.ServiceIndex;

class ServiceMatcherTest {

    private static final MatchRequest KNOWN =
            ImmutableMatchRequest.builder().addNeeds("food").place(HUNTINGDON).age(40).build();

    private static final MatchRequest UNKNOWN =
            ImmutableMatchRequest.builder().addNeeds("food").build();

    @TempDir Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("suggested")
    void a_service_is_suggested(String why, Service service, MatchRequest request, boolean is) {
        assertEquals(is, !match(request, service).isEmpty());
    }

    static Stream<Arguments> suggested() {
        ImmutableService service = service("a");

        return Stream.of(
                arguments("fits", service, KNOWN, true),
                arguments("nothing known", service, UNKNOWN, true),
                arguments("full", service.withAvailability(Availability.FULL), KNOWN, false),
                arguments(
                        "full, and asked for",
                        service.withAvailability(Availability.FULL),
                        ImmutableMatchRequest.copyOf(KNOWN).withFull(true),
                        true),
                arguments(
                        "has a wait",
                        service.withAvailability(Availability.WAITING_LIST),
                        KNOWN,
                        true),
                arguments(
                        "may have no room",
                        service.withAvailability(Availability.UNKNOWN),
                        KNOWN,
                        true),
                arguments("does not run", service.withStatus(ServiceStatus.INACTIVE), KNOWN, false),
                arguments("is over", service.withStatus(ServiceStatus.DEFUNCT), KNOWN, false),
                arguments(
                        "is closed",
                        service.withStatus(ServiceStatus.TEMPORARILY_CLOSED),
                        KNOWN,
                        false),
                arguments("never assured", service.withAssuredOn(Optional.empty()), KNOWN, false),
                arguments(
                        "assured tomorrow", service.withAssuredOn(TODAY.plusDays(1)), KNOWN, false),
                arguments("assured today", service.withAssuredOn(TODAY), KNOWN, true),
                arguments("youngest age", service.withMinimumAge(40), KNOWN, true),
                arguments("too young", service.withMinimumAge(41), KNOWN, false),
                arguments("oldest age", service.withMaximumAge(40), KNOWN, true),
                arguments("too old", service.withMaximumAge(39), KNOWN, false),
                arguments("age not known", service.withMinimumAge(60), UNKNOWN, true),
                arguments("same outward code", service.withServiceAreas("PE29"), KNOWN, true),
                arguments("same district", service.withServiceAreas("E07000011"), KNOWN, true),
                arguments("elsewhere", service.withServiceAreas("PE7", "CB1"), KNOWN, false),
                arguments("other district", service.withServiceAreas("E07000008"), KNOWN, false),
                arguments("place not known", service.withServiceAreas("PE7"), UNKNOWN, true),
                arguments("other type", service.withServiceTypes("debt-advice"), KNOWN, false),
                arguments(
                        "many types",
                        service.withServiceTypes("debt-advice", "food-bank"),
                        KNOWN,
                        true));
    }

    @Test
    void a_district_that_is_not_known_is_to_be_checked() {
        MatchRequest request =
                ImmutableMatchRequest.builder()
                        .from(KNOWN)
                        .place(ImmutablePlace.copyOf(HUNTINGDON).withDistrictCode(""))
                        .build();

        Match match = match(request, service("a").withServiceAreas("E07000008")).get(0);

        assertEquals(Set.of(Check.AREA), match.checks());
    }

    @Test
    void what_is_unknown_becomes_a_check() {
        Service service =
                service("a")
                        .withAvailability(Availability.UNKNOWN)
                        .withMinimumAge(18)
                        .withServiceAreas("PE7")
                        .withEligibility("People on a low income");

        assertEquals(Set.of(Check.values()), match(UNKNOWN, service).get(0).checks());
    }

    @Test
    void every_reason_is_said() {
        Service service =
                service("a")
                        .withServiceTypes("food-bank", "befriending")
                        .withServiceAreas("PE29")
                        .withMinimumAge(18)
                        .withSchedules(
                                Schedule.weekly(
                                        DayOfWeek.SATURDAY,
                                        LocalTime.of(9, 0),
                                        LocalTime.of(17, 0)))
                        .withDeliveries(Delivery.VENUE, Delivery.HOME_VISIT, Delivery.PHONE);
        MatchRequest request =
                ImmutableMatchRequest.builder().from(KNOWN).addNeeds("loneliness").build();

        Match match = match(request, service).get(0);

        assertEquals(Set.of(Reason.values()), match.reasons());
        assertEquals(Set.of(), match.checks());
        assertEquals(List.of("food", "loneliness"), match.needs());
        assertEquals(0, match.metres().getAsDouble(), 0.5);
    }

    @Test
    void a_far_service_is_not_near_and_one_without_position_has_no_distance() {
        Match far = match(KNOWN, service("far").withLocations(at(52.5, -0.3))).get(0);
        Match nowhere = match(KNOWN, service("nowhere").withLocations()).get(0);

        assertFalse(far.reasons().contains(Reason.NEAR_YOU));
        assertEquals(20_400, far.metres().getAsDouble(), 300);
        assertTrue(nowhere.metres().isEmpty());
    }

    @Test
    void at_most_so_many_are_suggested_for_each_need() {
        MatchRequest request =
                ImmutableMatchRequest.builder()
                        .addNeeds("food", "debt")
                        .place(HUNTINGDON)
                        .age(OptionalInt.empty())
                        .perNeed(2)
                        .build();

        List<Match> matches =
                match(
                        request,
                        service("f1"),
                        service("f2"),
                        service("f3"),
                        service("d1").withServiceTypes("debt-advice"));

        assertEquals(List.of("f1", "f2", "d1"), ids(matches));
    }

    @Test
    void needs_that_the_catalogue_lacks_are_passed_over() {
        MatchRequest request =
                ImmutableMatchRequest.builder().addNeeds("no-such-need", "food", "food").build();

        List<Match> matches = match(request, service("a"));

        assertEquals(List.of("food"), matches.get(0).needs());
    }

    private List<Match> match(MatchRequest request, Service... services) {
        try (ServiceIndex index = directory(folder, services)) {
            return new ServiceMatcher(index, VOCABULARY, NOW).match(request);
        }
    }

    private static List<String> ids(List<Match> matches) {
        return matches.stream().map(match -> match.service().id()).collect(toList());
    }
}
