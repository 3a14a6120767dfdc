package org.sena.directory.service.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sena.directory.service.quality.Records.ORGANISATION;
import static org.sena.directory.service.quality.Records.SERVICE;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sena.directory.api.Coordinate;
import org.sena.directory.api.ImmutableAddress;
import org.sena.directory.api.ImmutableContact;
import org.sena.directory.api.ImmutableCostOption;
import org.sena.directory.api.ImmutableLocation;
import org.sena.directory.api.ImmutableSchedule;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.Service;
import org.sena.directory.api.TermRef;
import org.sena.directory.api.WebLink;
import org.sena.directory.api.workflow.RecordProblem;

class RecordCheckTest {

    private final RecordCheck check =
            new RecordCheck("food-bank"::equals, ref -> ref.code().equals("carers"));

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake("name INVALID", SERVICE.withName("x".repeat(256))),
                mistake("name MISSING", SERVICE.withName("  ")),
                mistake("description INVALID", SERVICE.withDescription("x".repeat(10_001))),
                mistake("description INVALID", SERVICE.withDescription("Come <b>in</b>")),
                mistake("description PERSONAL", SERVICE.withDescription("Ring 07700 900123")),
                mistake("service_types INVALID", SERVICE.withServiceTypes("food-bank", "no")),
                mistake(
                        "attributes INVALID",
                        SERVICE.withTerms(TermRef.of("eligibility", "nobody"))),
                mistake("ages INVALID", SERVICE.withMinimumAge(-1)),
                mistake("ages INVALID", SERVICE.withMaximumAge(131)),
                mistake("ages INVALID", SERVICE.withMinimumAge(20).withMaximumAge(19)),
                mistake("capacity INVALID", SERVICE.withCapacity(-1)),
                mistake("email INVALID", SERVICE.withEmail("info at mill")),
                mistake("email PERSONAL", SERVICE.withEmail("sam.example@mill.example")),
                mistake("url INVALID", SERVICE.withUrl("mill.example")),
                mistake("url INVALID", SERVICE.withUrl("javascript:alert(1)")),
                mistake("phone INVALID", SERVICE.withPhone("ask")),
                mistake("languages INVALID", SERVICE.withLanguages("not a tag")),
                mistake(
                        "contacts[0].email INVALID",
                        SERVICE.withContacts(ImmutableContact.builder().email("no").build())),
                mistake(
                        "additional_urls[0].url INVALID",
                        SERVICE.withOtherUrls(WebLink.of("Map", "map"))),
                mistake(
                        "cost_options[0].amount INVALID",
                        SERVICE.withCostOptions(
                                ImmutableCostOption.builder().amount(-0.5).build())),
                mistake(
                        "schedules[0].opens_at INVALID",
                        SERVICE.withSchedules(
                                ImmutableSchedule.builder().opens(LocalTime.NOON).build())),
                mistake(
                        "schedules[0].locations INVALID",
                        SERVICE.withSchedules(
                                ImmutableSchedule.builder().locationId("gone").build())),
                mistake(
                        "schedules[0].valid_to INVALID",
                        SERVICE.withSchedules(
                                ImmutableSchedule.builder()
                                        .validFrom(LocalDate.of(2026, 2, 1))
                                        .validTo(LocalDate.of(2026, 1, 31))
                                        .build())),
                mistake("locations[0].coordinate INVALID", at(place().coordinate(nowhere()))),
                mistake("locations[0].uprn INVALID", at(place().uprn("12a"))),
                mistake(
                        "locations[0].addresses[0].postal_code INVALID",
                        at(place().addAddresses(address("Huntingdon")))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void each_mistake_is_told_with_its_place(String expected, Service service) {
        assertEquals(List.of(expected), told(check.problems(service)));
    }

    @Test
    void a_service_without_mistakes_has_no_problem() {
        Service service =
                SERVICE.withServiceTypes("food-bank")
                        .withDescription("Food for 3 < 4 people & more.")
                        .withEmail("info@mill.example")
                        .withUrl("https://mill.example/food?a=b")
                        .withPhone("01632 960111")
                        .withLanguages("pl", "bfi", "zh-Hant")
                        .withTerms(TermRef.of("eligibility", "carers"))
                        .withLocations(
                                place().coordinate(Coordinate.of(52.3, -0.2))
                                        .addAddresses(address("PE29 3TN"))
                                        .build());

        assertEquals(List.of(), check.problems(service));
    }

    @Test
    void an_organisation_is_checked_too() {
        Organisation organisation =
                ORGANISATION
                        .withEmail("no")
                        .withUrl(Optional.of("ftp://mill.example"))
                        .withParentId(ORGANISATION.id());

        assertEquals(
                List.of("email INVALID", "website INVALID", "parent_organization_id INVALID"),
                told(check.problems(organisation)));
    }

    private static Arguments mistake(String expected, Service service) {
        return Arguments.of(expected, service);
    }

    private static List<String> told(List<RecordProblem> problems) {
        return problems.stream()
                .map(problem -> problem.part() + " " + problem.kind())
                .collect(Collectors.toList());
    }

    private static Service at(ImmutableLocation.Builder place) {
        return SERVICE.withLocations(place.build());
    }

    private static ImmutableLocation.Builder place() {
        return ImmutableLocation.builder().id("l1").name("Mill");
    }

    private static ImmutableAddress address(String postcode) {
        return ImmutableAddress.builder().street("1 Mill Lane").postcode(postcode).build();
    }

    private static Coordinate nowhere() {
        return Coordinate.of(0, 0);
    }
}
