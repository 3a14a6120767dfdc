package org.sena.directory.service.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sena.directory.service.quality.Records.ORGANISATION;
import static org.sena.directory.service.quality.Records.SERVICE;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sena.directory.api.Coordinate;
import org.sena.directory.api.Delivery;
import org.sena.directory.api.ImmutableLocation;
import org.sena.directory.api.Location;
import org.sena.directory.api.ReferralMethod;
import org.sena.directory.api.Schedule;
import org.sena.directory.api.Service;

class RichnessTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private static final Location MILL =
            ImmutableLocation.builder()
                    .id("l1")
                    .name("Mill")
                    .coordinate(Coordinate.of(52.3, -0.2))
                    .build();

    private static final Schedule MONDAYS =
            Schedule.weekly(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.NOON);

    /** The weights beside each are those that are filled in, over those that could be. */
    static Stream<Arguments> services() {
        return Stream.of(
                Arguments.of("10 + 2 of 34", SERVICE, 35.29),
                Arguments.of(
                        "+ 2 of 43: a venue could have a place",
                        SERVICE.withDeliveries(Delivery.VENUE),
                        32.56),
                Arguments.of(
                        "+ 9", SERVICE.withDeliveries(Delivery.VENUE).withLocations(MILL), 53.49),
                Arguments.of(
                        "a place counts for nothing when it is by phone: 14 of 36",
                        SERVICE.withDeliveries(Delivery.PHONE).withLocations(MILL),
                        38.89),
                Arguments.of(
                        "16 of 36",
                        SERVICE.withDeliveries(Delivery.PHONE).withSchedules(MONDAYS),
                        44.44),
                Arguments.of(
                        "a schedule counts for nothing at a venue: 14 of 43",
                        SERVICE.withDeliveries(Delivery.VENUE).withSchedules(MONDAYS),
                        32.56),
                Arguments.of(
                        "assured 89 days ago: 14 of 34",
                        SERVICE.withAssuredOn(TODAY.minusDays(89)),
                        41.18),
                Arguments.of(
                        "assured 90 days ago: 12 of 34",
                        SERVICE.withAssuredOn(TODAY.minusDays(90)),
                        35.29),
                Arguments.of(
                        "an own way to refer that nobody knows: 10 of 34",
                        SERVICE.withReferralMethod(ReferralMethod.EXTERNAL),
                        29.41),
                Arguments.of(
                        "all 45",
                        SERVICE.withDescription("Food.")
                                .withDeliveries(Delivery.VENUE, Delivery.PHONE)
                                .withLocations(MILL)
                                .withSchedules(MONDAYS)
                                .withServiceAreas("PE29")
                                .withUrl("https://mill.example")
                                .withEmail("info@mill.example")
                                .withPhone("01632 960111")
                                .withMinimumAge(18)
                                .withAssuredOn(TODAY),
                        100.0));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("services")
    void it_is_the_share_of_the_weights_that_apply(String name, Service service, double score) {
        assertEquals(score, Richness.of(service, TODAY).score());
    }

    @Test
    void what_would_help_most_is_told_first() {
        List<String> improvable =
                Richness.of(SERVICE.withDeliveries(Delivery.VENUE), TODAY).improvable();

        assertEquals(
                List.of("locations", "description", "service_areas"), improvable.subList(0, 3));
    }

    /** 10 of 25. */
    @Test
    void an_organisation_has_weights_of_its_own() {
        assertEquals(40, Richness.of(ORGANISATION).score());
        assertEquals("description", Richness.of(ORGANISATION).improvable().get(0));
    }
}
