package org.sena.directory.service.workflow.difference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sena.directory.api.Availability;
import org.sena.directory.api.Coordinate;
import org.sena.directory.api.Delivery;
import org.sena.directory.api.ImmutableAccessibility;
import org.sena.directory.api.ImmutableAddress;
import org.sena.directory.api.ImmutableContact;
import org.sena.directory.api.ImmutableCostOption;
import org.sena.directory.api.ImmutableFunding;
import org.sena.directory.api.ImmutableLocation;
import org.sena.directory.api.ImmutableOrganisation;
import org.sena.directory.api.ImmutableOrganisationIdentifier;
import org.sena.directory.api.ImmutablePhone;
import org.sena.directory.api.ImmutableSchedule;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.ImmutableServiceArea;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.ReferralMethod;
import org.sena.directory.api.Schedule;
import org.sena.directory.api.ScheduleDay;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServiceStatus;
import org.sena.directory.api.TermRef;
import org.sena.directory.api.WebLink;
import org.sena.directory.api.workflow.Change;
import org.sena.directory.api.workflow.ImmutableChange;

class ComparisonTest {

    private static final ImmutableOrganisation MILL =
            ImmutableOrganisation.builder().id("o1").name("Mill").description("Grinds.").build();

    private static final ImmutableService SERVICE =
            ImmutableService.builder()
                    .id("s1")
                    .name("Pantry")
                    .description("Food.")
                    .organisation(MILL)
                    .status(ServiceStatus.ACTIVE)
                    .referralMethod(ReferralMethod.NONE)
                    .availability(Availability.OPEN)
                    .addServiceTypes("food")
                    .build();

    private static final ImmutableLocation PLACE =
            ImmutableLocation.builder()
                    .id("l1")
                    .name("Old Mill")
                    .addAddresses(
                            ImmutableAddress.builder()
                                    .street("1 Mill Lane")
                                    .city("Huntingdon")
                                    .postcode("PE29 3TN")
                                    .build())
                    .build();

    private static final Schedule MONDAYS =
            Schedule.weekly(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(17, 30));

    private final Comparison<Service> services = Comparison.ofServices(new Labels());
    private final Comparison<Organisation> organisations = Comparison.ofOrganisations(new Labels());

    static Stream<Arguments> parts() {
        return Stream.of(
                part(SERVICE.withName("Larder"), "name", "Larder"),
                part(SERVICE.withAlternateName("Shelf"), "alternate_name", "Shelf"),
                part(
                        SERVICE.withDescription("Food.\n\nAnd tea."),
                        "description",
                        "Food.",
                        "And tea."),
                part(SERVICE.withServiceTypes("x", "a"), "service_types", "Type a", "Type x"),
                part(
                        SERVICE.withTerms(TermRef.of("eligibility", "carers")),
                        "attributes",
                        "eligibility: carers"),
                part(
                        SERVICE.withMinimumAge(16).withMaximumAge(25),
                        "ages",
                        "For people aged 16 to 25"),
                part(SERVICE.withEligibility("Members"), "eligibility_description", "Members"),
                part(
                        SERVICE.withServiceAreas("PE29", "E07000011")
                                .withOtherAreas(
                                        ImmutableServiceArea.builder().name("The fens").build()),
                        "service_areas",
                        "District E07000011",
                        "Postcodes in PE29",
                        "The fens"),
                part(
                        SERVICE.withDeliveries(Delivery.PHONE, Delivery.VENUE),
                        "deliveries",
                        "At a place people go to",
                        "By phone"),
                part(
                        SERVICE.withLocations(
                                PLACE.withCoordinate(Coordinate.of(52.33, -0.18))
                                        .withAccessibility(
                                                ImmutableAccessibility.builder()
                                                        .description("Ramp")
                                                        .details("at the side")
                                                        .build())),
                        "locations",
                        "Old Mill: 1 Mill Lane, Huntingdon, PE29 3TN",
                        "Old Mill: on the map at 52.33000, -0.18000",
                        "Old Mill: Ramp, at the side"),
                part(SERVICE.withSchedules(MONDAYS), "schedules", "Monday: 9am to 5:30pm"),
                part(
                        SERVICE.withSchedules(
                                ImmutableSchedule.builder()
                                        .frequency(Schedule.Frequency.MONTHLY)
                                        .addDays(ScheduleDay.of(2, DayOfWeek.MONDAY))
                                        .opens(LocalTime.NOON)
                                        .closes(LocalTime.of(14, 0))
                                        .delivery(Delivery.ONLINE)
                                        .url("https://mill.example/dates")
                                        .build()),
                        "schedules",
                        "Second Monday of the month: midday to 2pm, online,"
                                + " https://mill.example/dates"),
                part(
                        SERVICE.withCost("Pay what you can")
                                .withCostOptions(
                                        ImmutableCostOption.builder()
                                                .option("Under 18s")
                                                .amount(2.5)
                                                .amountDescription("each visit")
                                                .validTo(LocalDate.of(2026, 5, 2))
                                                .build()),
                        "cost_options",
                        "Pay what you can",
                        "Under 18s: £2.50 each visit, until 2 May 2026"),
                part(SERVICE.withPhone("01632 960111"), "phone", "01632 960111"),
                part(SERVICE.withEmail("info@mill.example"), "email", "info@mill.example"),
                part(SERVICE.withUrl("https://mill.example"), "url", "https://mill.example"),
                part(
                        SERVICE.withOtherUrls(WebLink.of("Map", "https://map.example")),
                        "additional_urls",
                        "Map: https://map.example"),
                part(
                        SERVICE.withContacts(
                                ImmutableContact.builder()
                                        .name("Front desk")
                                        .email("desk@mill.example")
                                        .addPhones(
                                                ImmutablePhone.builder()
                                                        .number("01632 960112")
                                                        .description("mornings")
                                                        .addLanguages("pl")
                                                        .build())
                                        .build()),
                        "contacts",
                        "Front desk, desk@mill.example, 01632 960112 (mornings, Polish)"),
                part(
                        SERVICE.withLanguages("pl", "bfi"),
                        "languages",
                        "British Sign Language",
                        "Polish"),
                part(
                        SERVICE.withRequiredDocuments("A letter", "A bill"),
                        "required_documents",
                        "A letter",
                        "A bill"),
                part(SERVICE.withAccreditations("ISO 1"), "accreditations", "ISO 1"),
                part(
                        SERVICE.withFunding(ImmutableFunding.builder().source("Lottery").build()),
                        "funding",
                        "Lottery"),
                part(SERVICE.withAlert("Closed"), "alert", "Closed"),
                part(
                        SERVICE.withStatus(ServiceStatus.TEMPORARILY_CLOSED),
                        "status",
                        "Closed for a while"),
                part(SERVICE.withAvailability(Availability.FULL), "availability", "Full"),
                part(SERVICE.withCapacity(12), "capacity", "12 people"),
                part(
                        SERVICE.withReferralMethod(ReferralMethod.DIRECT),
                        "referral_method",
                        "Referrals are sent to the organisation"),
                part(
                        SERVICE.withNeededItems("PHONE", "SAFE_CONTACT"),
                        "needed_items",
                        "phone",
                        "safe contact"),
                part(
                        SERVICE.withAssurerEmail("desk@council.example"),
                        "assurer_email",
                        "desk@council.example"));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void each_part_reads_as_plain_lines(Service after, String part, List<String> lines) {
        List<Change> changes = services.changes(SERVICE, after);

        assertEquals(1, changes.size(), changes::toString);
        assertEquals(part, changes.get(0).part());
        assertEquals(lines, changes.get(0).after());
    }

    @ParameterizedTest
    @MethodSource("parts")
    void each_part_can_be_taken_over_by_itself(Service after, String part, List<String> lines) {
        Service proposed = ImmutableService.copyOf(after).withModifiedAt(java.time.Instant.EPOCH);

        assertEquals(after, services.take(SERVICE, proposed, Set.of(part)));
        assertEquals(SERVICE, services.take(SERVICE, proposed, Set.of("unknown")));
    }

    @Test
    void what_has_only_got_an_id_is_no_change() {
        Service same =
                SERVICE.withSchedules(ImmutableSchedule.copyOf(MONDAYS).withId("x1"))
                        .withLocations(PLACE);

        assertEquals(
                List.of(),
                services.changes(SERVICE.withSchedules(MONDAYS).withLocations(PLACE), same));
    }

    @Test
    void another_shape_of_an_area_is_a_change_nobody_has_to_read_as_json() {
        ImmutableServiceArea fens =
                ImmutableServiceArea.builder().name("Fens").extentType("geojson").build();
        Change change =
                services.changes(
                                SERVICE.withOtherAreas(fens.withExtent("{\"a\":1}")),
                                SERVICE.withOtherAreas(fens.withExtent("{\"a\":2}")))
                        .get(0);

        assertFalse(change.toString().contains("\"a\""), change::toString);
    }

    @Test
    void what_is_taken_away_reads_as_nothing_after() {
        assertEquals(
                List.of(ImmutableChange.builder().part("phone").addBefore("01632 960111").build()),
                services.changes(SERVICE.withPhone("01632 960111"), SERVICE));
    }

    @Test
    void a_proposal_on_an_older_version_keeps_what_became_of_the_other_parts() {
        Service proposed = SERVICE.withName("Larder");
        Service newest = SERVICE.withPhone("01632 960111").withAvailability(Availability.FULL);

        assertEquals(
                ImmutableService.copyOf(newest).withName("Larder"),
                services.rebase(SERVICE, proposed, newest));
        assertEquals(Set.of(), services.conflicts(SERVICE, proposed, newest));
    }

    @Test
    void only_a_part_that_both_changed_differently_is_a_conflict() {
        Service proposed = SERVICE.withName("Larder").withEmail("info@mill.example");
        Service newest = SERVICE.withName("Shelf").withEmail("info@mill.example");

        assertEquals(Set.of("name"), services.conflicts(SERVICE, proposed, newest));
    }

    @Test
    void an_organisation_is_compared_too() {
        Organisation after =
                MILL.withUrl("https://mill.example")
                        .withParentId("o2")
                        .withAgreementUntil(LocalDate.of(2027, 3, 31))
                        .withIdentifiers(
                                ImmutableOrganisationIdentifier.builder()
                                        .type("Charity number")
                                        .scheme("GB-CHC")
                                        .identifier("1234567")
                                        .build());

        assertEquals(
                List.of(
                        change("website", "https://mill.example"),
                        change("parent_organization_id", "Body o2"),
                        change("organization_identifiers", "Charity number: 1234567, GB-CHC"),
                        change("agreement_until", "31 March 2027")),
                organisations.changes(MILL, after));
        assertEquals(
                MILL.withUrl("https://mill.example"),
                organisations.take(MILL, after, Set.of("website")));
    }

    private static Change change(String part, String line) {
        return ImmutableChange.builder().part(part).addAfter(line).build();
    }

    private static Arguments part(Service after, String part, String... lines) {
        return Arguments.of(after, part, List.of(lines));
    }

    private static final class Labels implements Names {

        @Override
        public String serviceType(String code) {
            return "Type " + code;
        }

        @Override
        public String term(TermRef ref) {
            return ref.taxonomy() + ": " + ref.code();
        }

        @Override
        public String organisation(String organisationId) {
            return "Body " + organisationId;
        }
    }
}
