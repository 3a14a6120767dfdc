package org.sena.directory.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.sena.directory.service.match.Samples.at;
import static org.sena.directory.service.match.Samples.service;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.Service;

class ImportCheckTest {

    @ParameterizedTest(name = "[{index}] {1}")
    @MethodSource("mistakes")
    void a_mistake_is_named_with_its_place(Service service, String problem) {
        List<String> problems =
                new ImportCheck(Set.of("food-bank"), "o"::equals)
                        .problems(List.of(), List.of(service));

        assertEquals(problem.isEmpty() ? List.of() : List.of(problem), problems);
    }

    static Stream<Arguments> mistakes() {
        ImmutableService service = service("a");

        return Stream.of(
                arguments(service, ""),
                arguments(service.withNeededItems("PHONE", "NEED:food"), ""),
                arguments(service.withServiceTypes(), "service a: needs at least one service type"),
                arguments(service.withServiceTypes("zoo"), "service a: unknown service type zoo"),
                arguments(service.withNeededItems("SHOE"), "service a: unknown data item SHOE"),
                arguments(service.withName(" "), "service a: a name has 1 to 200 characters"),
                arguments(
                        service.withName("x".repeat(201)),
                        "service a: a name has 1 to 200 characters"),
                arguments(service.withCapacity(-1), "service a: capacity is below 0"),
                arguments(service.withMinimumAge(-1), "service a: ages are 0 to 130"),
                arguments(
                        service.withMinimumAge(20).withMaximumAge(19),
                        "service a: the youngest age is above the oldest"),
                arguments(
                        service.withLocations(at(100, 0)),
                        "service a: location 100.0,0.0 has no such coordinate"));
    }

    @Test
    void an_unknown_organisation_and_a_second_row_are_named() {
        assertEquals(
                List.of(
                        "service a: unknown organisation o",
                        "service a: stands here twice",
                        "service a: unknown organisation o"),
                new ImportCheck(Set.of("food-bank"), id -> false)
                        .problems(List.of(), List.of(service("a"), service("a"))));
    }
}
