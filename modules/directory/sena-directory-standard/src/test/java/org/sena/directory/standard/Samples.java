package org.sena.directory.standard;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
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
import org.sena.directory.api.ImmutableProvenance;
import org.sena.directory.api.ImmutableSchedule;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.ImmutableServiceArea;
import org.sena.directory.api.Location;
import org.sena.directory.api.LocationType;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.Provenance;
import org.sena.directory.api.ReferralMethod;
import org.sena.directory.api.Schedule;
import org.sena.directory.api.ScheduleDay;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServiceStatus;
import org.sena.directory.api.TermRef;
import org.sena.directory.api.WebLink;

/** Records that use every field, and records that use none they needn't. Synthetic. */
final class Samples {

    static final String SERVICE = "5b4b1a52-3f0e-4a0d-8f5e-6c1d5f1a0001";
    static final String ORGANISATION = "5b4b1a52-3f0e-4a0d-8f5e-6c1d5f1a0002";
    static final String HALL = "5b4b1a52-3f0e-4a0d-8f5e-6c1d5f1a0003";

    private static final Provenance PROVENANCE =
            ImmutableProvenance.builder()
                    .origin("feed:north")
                    .publisher("The north's directory")
                    .sourceId("17")
                    .sourceUrl("https://north.example/services/17")
                    .takenAt(Instant.parse("2030-01-02T03:04:05.678Z"))
                    .role(Provenance.Role.ASSURER)
                    .build();

    private Samples() {}

    static Organisation organisation() {
        return ImmutableOrganisation.builder()
                .id(ORGANISATION)
                .name("Fen Kitchen \"co-op\" & friends")
                .description("Cooks.\n\nAnd shares – ünïcode too.")
                .email("office@fenkitchen.example")
                .phone("01480 000001")
                .url("https://fenkitchen.example")
                .logo("https://fenkitchen.example/logo.png")
                .uri("https://linked.example/fenkitchen")
                .parentId("5b4b1a52-3f0e-4a0d-8f5e-6c1d5f1a0009")
                .addIdentifiers(
                        ImmutableOrganisationIdentifier.builder()
                                .id("5b4b1a52-3f0e-4a0d-8f5e-6c1d5f1a0010")
                                .scheme("GB-CHC")
                                .type("Charity number")
                                .identifier("0000001")
                                .build())
                .addTerms(TermRef.of("local", "faith"))
                .modifiedAt(Instant.parse("2030-02-01T10:00:00Z"))
                .provenance(PROVENANCE)
                .agreementUntil(LocalDate.of(2031, 12, 31))
                .build();
    }

    static Location hall() {
        return ImmutableLocation.builder()
                .id(HALL)
                .name("Village hall")
                .description("By the church")
                .addAddresses(
                        ImmutableAddress.builder()
                                .id("5b4b1a52-3f0e-4a0d-8f5e-6c1d5f1a0020")
                                .attention("The warden")
                                .street("1 Mill Lane")
                                .city("Huntingdon")
                                .region("Hartford")
                                .county("Cambridgeshire")
                                .postcode("PE29 3TN")
                                .type(LocationType.POSTAL)
                                .build())
                .coordinate(Coordinate.of(52.3309, -0.1865))
                .uprn("10012345678")
                .addAccessibility(
                        ImmutableAccessibility.builder()
                                .id("5b4b1a52-3f0e-4a0d-8f5e-6c1d5f1a0021")
                                .description("Ramp at the door")
                                .details("Ring the bell")
                                .url("https://hall.example/ramp")
                                .code("step-free")
                                .build())
                .addTerms(TermRef.of("local", "has-garden"))
                .build();
    }

    static Service whole() {
        return ImmutableService.builder()
                .id(SERVICE)
                .name("Shared lunch")
                .alternateName("Soup Monday")
                .description("A warm lunch.\n\nEverybody may come.")
                .organisation(organisation())
                .status(ServiceStatus.TEMPORARILY_CLOSED)
                .referralMethod(ReferralMethod.DIRECT)
                .availability(Availability.WAITING_LIST)
                .capacity(24)
                .addServiceTypes("lunch-club", "food-bank")
                .minimumAge(18)
                .maximumAge(99)
                .eligibility("People who live alone")
                .addTerms(TermRef.of("eligibility", "carer"), TermRef.of("local", "faith"))
                .addServiceAreas("PE29", "E07000011")
                .addOtherAreas(
                        ImmutableServiceArea.builder()
                                .id("5b4b1a52-3f0e-4a0d-8f5e-6c1d5f1a0030")
                                .name("PE28")
                                .extent("{\"type\":\"Point\",\"coordinates\":[-0.18,52.33]}")
                                .extentType("geojson")
                                .uri("https://areas.example/fen")
                                .build())
                .addDeliveries(Delivery.VENUE, Delivery.HOME_VISIT)
                .addSchedules(everyOtherMonday(), secondTuesday())
                .addLocations(hall())
                .cost("£3 a plate")
                .addCostOptions(
                        ImmutableCostOption.builder()
                                .id("5b4b1a52-3f0e-4a0d-8f5e-6c1d5f1a0040")
                                .validFrom(LocalDate.of(2030, 1, 1))
                                .validTo(LocalDate.of(2030, 12, 31))
                                .option("Adults")
                                .amount(3.5)
                                .amountDescription("a plate")
                                .build())
                .addFunding(
                        ImmutableFunding.builder()
                                .id("5b4b1a52-3f0e-4a0d-8f5e-6c1d5f1a0041")
                                .source("A lottery")
                                .build())
                .addLanguages("en", "pl", "cy")
                .accreditations("Food hygiene 5")
                .alert("Closed until 3 January")
                .addRequiredDocuments("A letter with your address")
                .addContacts(
                        ImmutableContact.builder()
                                .id("5b4b1a52-3f0e-4a0d-8f5e-6c1d5f1a0050")
                                .name("The kitchen")
                                .title("Reception")
                                .email("kitchen@fenkitchen.example")
                                .addPhones(
                                        ImmutablePhone.builder()
                                                .id("5b4b1a52-3f0e-4a0d-8f5e-6c1d5f1a0051")
                                                .number("01480 000002")
                                                .description("Out of hours")
                                                .addLanguages("pl")
                                                .build())
                                .build())
                .addOtherUrls(WebLink.of("Menu", "https://fenkitchen.example/menu"))
                .phone("01480 000003")
                .email("lunch@fenkitchen.example")
                .url("https://fenkitchen.example/lunch")
                .addNeededItems("postcode")
                .assuredOn(LocalDate.of(2030, 1, 31))
                .assurerEmail("assurance@council.example")
                .modifiedAt(Instant.parse("2030-02-02T10:00:00Z"))
                .provenance(PROVENANCE)
                .addReplaces("5b4b1a52-3f0e-4a0d-8f5e-6c1d5f1a0060")
                .build();
    }

    /** Only what a service can't do without. */
    static Service bare() {
        return ImmutableService.builder()
                .id(SERVICE)
                .name("Shared lunch")
                .description("")
                .organisation(
                        ImmutableOrganisation.builder()
                                .id(ORGANISATION)
                                .name("Fen Kitchen")
                                .description("")
                                .build())
                .status(ServiceStatus.ACTIVE)
                .referralMethod(ReferralMethod.NONE)
                .availability(Availability.UNKNOWN)
                .build();
    }

    /** With parts that have no ids yet, two of them alike. */
    static Service withoutPartIds() {
        Schedule monday =
                Schedule.weekly(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(17, 0));

        return ImmutableService.builder()
                .from(bare())
                .addSchedules(monday, monday, everyOtherMonday())
                .addFunding(ImmutableFunding.builder().source("A lottery").build())
                .addContacts(
                        ImmutableContact.builder()
                                .addPhones(ImmutablePhone.builder().number("1").build())
                                .build())
                .build();
    }

    private static Schedule everyOtherMonday() {
        return ImmutableSchedule.builder()
                .id("5b4b1a52-3f0e-4a0d-8f5e-6c1d5f1a0070")
                .locationId(HALL)
                .interval(2)
                .addDays(ScheduleDay.every(DayOfWeek.MONDAY))
                .opens(LocalTime.of(22, 0))
                .closes(LocalTime.of(2, 30))
                .startsOn(LocalDate.of(2030, 1, 7))
                .validFrom(LocalDate.of(2030, 1, 1))
                .validTo(LocalDate.of(2030, 6, 30))
                .description("After the market")
                .url("https://fenkitchen.example/dates")
                .delivery(Delivery.HOME_VISIT)
                .notes("Not on bank holidays")
                .build();
    }

    private static Schedule secondTuesday() {
        return ImmutableSchedule.builder()
                .id("5b4b1a52-3f0e-4a0d-8f5e-6c1d5f1a0071")
                .frequency(Schedule.Frequency.MONTHLY)
                .addDays(ScheduleDay.of(2, DayOfWeek.TUESDAY), ScheduleDay.of(-1, DayOfWeek.FRIDAY))
                .addDaysOfMonth(1, 15)
                .build();
    }
}
