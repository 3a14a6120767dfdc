package org.sena.directory.service.match;

import static java.util.stream.Collectors.toList;
import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sena.directory.api.Availability;
import org.sena.directory.api.Delivery;
import org.sena.directory.api.ImmutableMatchRequest;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.MatchRequest;
import org.sena.directory.api.Schedule;
import org.sena.directory.api.Service;
import org.sena.directory.search.ServiceIndex;

class RankingTest {

    @TempDir Path folder;

    /** Both orders of the same two services give the same winner. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void comes_first(String why, Service first, Service second) {
        assertEquals(List.of(first.id(), second.id()), ranked(folder.resolve("1"), first, second));
        assertEquals(List.of(first.id(), second.id()), ranked(folder.resolve("2"), second, first));
    }

    static Stream<Arguments> pairs() {
        ImmutableService food = service("z");
        ImmutableService other = service("a");

        return Stream.of(
                arguments(
                        "more needs before the graver need",
                        food.withServiceTypes("debt-advice", "befriending"),
                        other),
                arguments("the graver need", food, other.withServiceTypes("debt-advice")),
                arguments("the better type", food, other.withServiceTypes("lunch-club")),
                arguments("the nearer", food, other.withLocations(at(52.35, -0.2))),
                arguments(
                        "metres do not count",
                        other,
                        food.withLocations(at(52.3306, -0.1839)).withId("b")),
                arguments("a known place", food, other.withLocations()),
                arguments(
                        "near before by phone",
                        food,
                        other.withLocations().withDeliveries(Delivery.PHONE)),
                arguments(
                        "by phone before far",
                        food.withLocations().withDeliveries(Delivery.PHONE),
                        other.withLocations(at(52.5, -0.3))),
                arguments("assured lately", food, other.withAssuredOn(TODAY.minusDays(93))),
                arguments(
                        "without a wait", food, other.withAvailability(Availability.WAITING_LIST)),
                arguments(
                        "perhaps without a wait",
                        food.withAvailability(Availability.UNKNOWN),
                        other.withAvailability(Availability.WAITING_LIST)),
                arguments("open now", food.withSchedules(on(DayOfWeek.SATURDAY, 11, 13)), other),
                arguments(
                        "opens within a day",
                        food.withSchedules(on(DayOfWeek.SUNDAY, 12, 13)),
                        other.withSchedules(on(DayOfWeek.SUNDAY, 13, 14))),
                arguments(
                        "who takes people before who opens soon",
                        food,
                        other.withAvailability(Availability.UNKNOWN)
                                .withSchedules(on(DayOfWeek.SATURDAY, 11, 13))),
                arguments("ties by id", other, food));
    }

    private static Schedule on(DayOfWeek day, int opens, int closes) {
        return Schedule.weekly(day, LocalTime.of(opens, 0), LocalTime.of(closes, 0));
    }

    private List<String> ranked(Path folder, Service... services) {
        MatchRequest request =
                ImmutableMatchRequest.builder()
                        .addNeeds("food", "debt", "loneliness")
                        .place(HUNTINGDON)
                        .build();

        try (ServiceIndex index = directory(folder, services)) {
            return new ServiceMatcher(index, VOCABULARY, NOW)
                    .match(request).stream().map(match -> match.service().id()).collect(toList());
        }
    }
}
