package org.sena.directory.service.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sena.directory.api.Availability;
import org.sena.directory.api.Coordinate;
import org.sena.directory.api.ImmutableAccessibility;
import org.sena.directory.api.ImmutableAddress;
import org.sena.directory.api.ImmutableBatch;
import org.sena.directory.api.ImmutableContact;
import org.sena.directory.api.ImmutableCostOption;
import org.sena.directory.api.ImmutableLocation;
import org.sena.directory.api.ImmutableOrganisation;
import org.sena.directory.api.ImmutableSchedule;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.RecordKind;
import org.sena.directory.api.ReferralMethod;
import org.sena.directory.api.Schedule;
import org.sena.directory.api.ScheduleDay;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServiceStatus;
import org.sena.directory.api.TermRef;
import org.sena.directory.api.WebLink;

/** Every mistake is found, and named with its place. */
class ImportCheckTest {

    private static final String ORGANISATION = "00000000-0000-4000-8000-000000000001";
    private static final String SERVICE = "00000000-0000-4000-8000-000000000002";
    private static final String LOCATION = "00000000-0000-4000-8000-000000000003";
    private static final String STORED_LOCATION = "00000000-0000-4000-8000-000000000004";
    private static final Set<TermRef> TERMS =
            Set.of(TermRef.of("service-types", "food-bank"), TermRef.of("eligibility", "adults"));

    private static final ImmutableOrganisation BODY =
            ImmutableOrganisation.builder().id(ORGANISATION).name("Body").description("").build();
    private static final ImmutableLocation HALL =
            ImmutableLocation.builder()
                    .id(LOCATION)
                    .name("Hall")
                    .coordinate(Coordinate.of(52.3, -0.2))
                    .addAddresses(address("PE29 3TN"))
                    .build();
    private static final ImmutableService PANTRY =
            ImmutableService.builder()
                    .id(SERVICE)
                    .name("Pantry")
                    .description("Food.\n\nAnd tea.")
                    .organisation(BODY)
                    .status(ServiceStatus.ACTIVE)
                    .referralMethod(ReferralMethod.NONE)
                    .availability(Availability.OPEN)
                    .addServiceTypes("food-bank")
                    .addLocations(HALL)
                    .build();

    @ParameterizedTest(name = "[{index}] {1}")
    @MethodSource({"fields", "parts"})
    void a_mistake_in_a_service_is_named(Service service, String problem) {
        assertEquals(
                problem.isEmpty() ? List.of() : List.of("service " + service.id() + ": " + problem),
                problems(service));
    }

    static Stream<Arguments> fields() {
        return Stream.of(
                arguments(PANTRY, ""),
                arguments(
                        PANTRY.withId("5"),
                        "its id must be a UUID in lower case, as"
                                + " 7d444840-9dc0-11d1-b245-5ffdce74fad2"),
                arguments(PANTRY.withName(" "), "needs a name"),
                arguments(PANTRY.withName("x".repeat(255)), ""),
                arguments(PANTRY.withName("x".repeat(256)), "name has more than 255 characters"),
                arguments(PANTRY.withName("a < b & c > d"), ""),
                arguments(
                        PANTRY.withName("<script>alert(1)</script>"),
                        "name holds HTML: take the tags out"),
                arguments(
                        PANTRY.withName("Two\nlines"),
                        "name holds line breaks or control characters"),
                arguments(
                        PANTRY.withDescription("Bell\u0007"),
                        "description holds control characters"),
                arguments(PANTRY.withServiceTypes(), "needs at least one service type"),
                arguments(PANTRY.withServiceTypes("zoo"), "unknown service type zoo"),
                arguments(PANTRY.withTerms(TermRef.of("eligibility", "adults")), ""),
                arguments(
                        PANTRY.withTerms(TermRef.of("eligibility", "cats")),
                        "unknown term cats of eligibility"),
                arguments(PANTRY.withNeededItems("PHONE", "NEED:food"), ""),
                arguments(PANTRY.withNeededItems("SHOE"), "unknown data item SHOE"),
                arguments(PANTRY.withMinimumAge(-1), "ages are 0 to 130"),
                arguments(PANTRY.withMaximumAge(131), "ages are 0 to 130"),
                arguments(
                        PANTRY.withMinimumAge(20).withMaximumAge(19),
                        "the youngest age is above the oldest"),
                arguments(PANTRY.withCapacity(-1), "capacity is below 0"),
                arguments(
                        PANTRY.withAssuredOn(LocalDate.of(2027, 2, 2)),
                        "is assured on a day that is to come"),
                arguments(PANTRY.withEmail("a@example.org"), ""),
                arguments(
                        PANTRY.withEmail("a at example"),
                        "e-mail 'a at example' is no e-mail address"),
                arguments(PANTRY.withPhone("ask"), "phone 'ask' has no digits"),
                arguments(PANTRY.withUrl("https://example.org/a?b=c"), ""),
                arguments(
                        PANTRY.withUrl("javascript:alert(1)"),
                        "web address 'javascript:alert(1)' is no address that begins with https://"
                                + " or http://"),
                arguments(
                        PANTRY.withOtherUrls(WebLink.of("More", "example.org")),
                        "web address 'example.org' is no address that begins with https:// or"
                                + " http://"),
                arguments(PANTRY.withLanguages("en", "pt-BR"), ""),
                arguments(
                        PANTRY.withLanguages("in English"),
                        "language 'in English' is no language tag, as en or pt-BR"));
    }

    static Stream<Arguments> parts() {
        ImmutableSchedule weekly =
                ImmutableSchedule.copyOf(
                        Schedule.weekly(DayOfWeek.MONDAY, LocalTime.of(20, 0), LocalTime.of(2, 0)));

        return Stream.of(
                arguments(PANTRY.withSchedules(weekly.withLocationId(LOCATION)), ""),
                arguments(
                        PANTRY.withSchedules(weekly.withLocationId(SERVICE)),
                        "a schedule names " + SERVICE + ", no location of it"),
                arguments(
                        PANTRY.withSchedules(weekly.withInterval(0)),
                        "a schedule repeats every 1 or more"),
                arguments(
                        PANTRY.withSchedules(weekly.withCloses(Optional.empty())),
                        "a schedule has both times or none"),
                arguments(
                        PANTRY.withSchedules(weekly.withDaysOfMonth(32)),
                        "days of the month are 1 to 31"),
                arguments(
                        PANTRY.withSchedules(weekly.withDays(ScheduleDay.of(6, DayOfWeek.MONDAY))),
                        "the day of a month is the 1st to 5th, or -1 to -5 from its end"),
                arguments(
                        PANTRY.withSchedules(
                                weekly.withValidFrom(LocalDate.of(2027, 3, 1))
                                        .withValidTo(LocalDate.of(2027, 2, 1))),
                        "a schedule ends before it begins"),
                arguments(
                        PANTRY.withCostOptions(ImmutableCostOption.builder().amount(-1).build()),
                        "a cost is 0 pounds or more"),
                arguments(
                        PANTRY.withContacts(ImmutableContact.builder().name("<b>Me</b>").build()),
                        "name of a contact holds HTML: take the tags out"));
    }

    @ParameterizedTest
    @CsvSource({
        "52.3, -0.2, ''",
        "60.85, -0.9, ''",
        "0, 0, '0,0 is in the sea off Africa: leave an unknown coordinate out'",
        "-52.3, -0.2, '-52.3,-0.2 is not in the United Kingdom: a sign looks wrong'",
        "54.6, 5.9, '54.6,5.9 is not in the United Kingdom: a sign looks wrong'",
        "-0.2, 52.3, '-0.2,52.3 is not in the United Kingdom: latitude and longitude look swapped'",
        "91, 0, '91.0,0.0 is not in the United Kingdom'",
        "48.8, 2.3, '48.8,2.3 is not in the United Kingdom'",
        "NaN, 1, 'NaN,1.0 is not in the United Kingdom'"
    })
    void a_point_must_be_where_a_service_can_be(double latitude, double longitude, String problem) {
        assertEquals(
                problem.isEmpty() ? List.of() : List.of(atHall(problem)),
                problems(
                        PANTRY.withLocations(
                                HALL.withCoordinate(Coordinate.of(latitude, longitude)))));
    }

    @ParameterizedTest(name = "[{index}] {1}")
    @MethodSource("locations")
    void a_mistake_in_a_location_is_named(ImmutableLocation location, String problem) {
        assertEquals(
                problem.isEmpty() ? List.of() : List.of(atHall(problem)),
                problems(PANTRY.withLocations(location)));
    }

    static Stream<Arguments> locations() {
        return Stream.of(
                arguments(HALL.withCoordinate(Optional.empty()).withAddresses(), ""),
                arguments(HALL.withUprn("100120"), ""),
                arguments(HALL.withUprn("12 b"), "a UPRN has 1 to 12 digits"),
                arguments(HALL.withAddresses(address("")), ""),
                arguments(HALL.withAddresses(address("HELLO")), "'HELLO' is no postcode"),
                arguments(HALL.withAddresses(address("75001").withCountry("FR")), ""),
                arguments(
                        HALL.withAddresses(address("").withCountry("England")),
                        "country 'England' is no code, as GB"),
                arguments(
                        HALL.withAccessibility(
                                ImmutableAccessibility.builder()
                                        .description("Ramp")
                                        .code("ramp")
                                        .build()),
                        "unknown term ramp of accessibility"));
    }

    @Test
    void all_mistakes_come_at_once_in_the_order_of_the_records() {
        assertEquals(
                List.of(
                        "organisation " + ORGANISATION + ": e-mail 'x' is no e-mail address",
                        "service " + SERVICE + ": needs a name",
                        "service " + SERVICE + ": capacity is below 0",
                        atHall("a UPRN has 1 to 12 digits")),
                check(
                        BODY.withEmail("x"),
                        PANTRY.withName("").withCapacity(-1).withLocations(HALL.withUprn("?"))));
    }

    @Test
    void an_id_stands_for_one_record_only() {
        assertEquals(
                List.of("service " + SERVICE + ": stands here twice"), check(BODY, PANTRY, PANTRY));
        assertEquals(
                List.of("service " + ORGANISATION + ": has the id of another organisation"),
                check(BODY, PANTRY.withId(ORGANISATION)));
        assertEquals(
                List.of("service " + STORED_LOCATION + ": has the id of a stored location"),
                check(BODY, PANTRY.withId(STORED_LOCATION)));
        assertEquals(
                List.of(
                        "service "
                                + STORED_LOCATION.replace('4', '5')
                                + ", location "
                                + LOCATION
                                + ": is not the same as at another service"),
                check(
                        BODY,
                        PANTRY,
                        PANTRY.withId(STORED_LOCATION.replace('4', '5'))
                                .withLocations(HALL.withName("Other"))));
    }

    @Test
    void an_organisation_must_be_here_or_stored() {
        assertEquals(
                List.of("service " + SERVICE + ": unknown organisation " + ORGANISATION),
                new ImportCheck(new Stored(), LocalDate.of(2027, 1, 31))
                        .problems(
                                ImmutableBatch.builder().origin("o").addServices(PANTRY).build()));
    }

    private static List<String> problems(Service service) {
        return check(BODY, service);
    }

    private static List<String> check(ImmutableOrganisation body, Service... services) {
        return new ImportCheck(new Stored(), LocalDate.of(2027, 1, 31))
                .problems(
                        ImmutableBatch.builder()
                                .origin("o")
                                .addOrganisations(body)
                                .addServices(services)
                                .build());
    }

    private static String atHall(String problem) {
        return "service " + SERVICE + ", location " + LOCATION + ": " + problem;
    }

    private static ImmutableAddress address(String postcode) {
        return ImmutableAddress.builder().street("1 High Street").postcode(postcode).build();
    }

    /** One location and two terms. */
    private static final class Stored implements Known {

        @Override
        public boolean isTerm(TermRef ref) {
            return TERMS.contains(ref);
        }

        @Override
        public Optional<RecordKind> kind(String recordId) {
            return recordId.equals(STORED_LOCATION)
                    ? Optional.of(RecordKind.LOCATION)
                    : Optional.empty();
        }
    }
}
