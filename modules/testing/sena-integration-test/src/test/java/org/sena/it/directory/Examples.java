package org.sena.it.directory;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.sena.directory.api.Address;
import org.sena.directory.api.Availability;
import org.sena.directory.api.Coordinate;
import org.sena.directory.api.Delivery;
import org.sena.directory.api.ImmutableAddress;
import org.sena.directory.api.ImmutableLocation;
import org.sena.directory.api.ImmutableOrganisation;
import org.sena.directory.api.ImmutableSchedule;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.Location;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.ReferralMethod;
import org.sena.directory.api.Schedule;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServiceStatus;
import org.sena.identity.api.Actor;
import org.sena.identity.api.ImmutableActor;
import org.sena.identity.api.Role;

/** An organisation and a service that nobody else uses, with every field filled. */
final class Examples {

    private Examples() {}

    static Actor user(Role role) {
        return ImmutableActor.builder().userId("test-" + role).addRoles(role).build();
    }

    static ImmutableOrganisation organisation() {
        return ImmutableOrganisation.builder()
                .id(UUID.randomUUID().toString())
                .name("Tide Mill Trust")
                .description("Made up for a test.")
                .email("hello@example.org")
                .phone("01632 960999")
                .url("https://example.org")
                .agreementUntil(LocalDate.of(2031, 3, 31))
                .build();
    }

    /** In the middle of the sea, so that it is nobody's nearest. */
    static ImmutableService service(ImmutableOrganisation organisation) {
        return ImmutableService.builder()
                .id(UUID.randomUUID().toString())
                .name("Xylophone mending")
                .description("First line.\n\nSecond line, with \u00e9 and \u2019.")
                .organisation(organisation)
                .status(ServiceStatus.ACTIVE)
                .referralMethod(ReferralMethod.DIRECT)
                .availability(Availability.OPEN)
                .capacity(7)
                .addServiceTypes("food-bank", "debt-advice")
                .minimumAge(18)
                .maximumAge(64)
                .eligibility("People with a xylophone")
                .addServiceAreas("ZE1", "S12000027")
                .addDeliveries(Delivery.VENUE, Delivery.PHONE)
                .addSchedules(
                        Schedule.weekly(DayOfWeek.MONDAY, LocalTime.of(9, 30), LocalTime.NOON),
                        Schedule.weekly(DayOfWeek.FRIDAY, LocalTime.of(20, 0), LocalTime.of(2, 0)))
                .addLocations(
                        ImmutableLocation.builder()
                                .id(UUID.randomUUID().toString())
                                .name("Boat")
                                .addAddresses(address("The harbour", "ZE1 0AA"))
                                .coordinate(Coordinate.of(60.5, 1.5))
                                .build(),
                        ImmutableLocation.builder()
                                .id(UUID.randomUUID().toString())
                                .name("Raft")
                                .addAddresses(address("Somewhere", "ZE1 0AB"))
                                .build())
                .cost("Two pounds")
                .phone("01632 960998")
                .email("mend@example.org")
                .url("https://example.org/mend")
                .addNeededItems("PHONE", "NEED:food")
                .assuredOn(LocalDate.of(2026, 1, 1))
                .build();
    }

    private static Address address(String street, String postcode) {
        return ImmutableAddress.builder().street(street).postcode(postcode).build();
    }

    /** Without what the directory adds: when it changed, and ids for the parts that had none. */
    static Service plain(Service service) {
        return ImmutableService.copyOf(service)
                .withOrganisation(plain(service.organisation()))
                .withModifiedAt(Optional.empty())
                .withSchedules(
                        service.schedules().stream()
                                .map(one -> ImmutableSchedule.copyOf(one).withId(""))
                                .toList())
                .withLocations(service.locations().stream().map(Examples::plain).toList());
    }

    static Organisation plain(Organisation organisation) {
        return ImmutableOrganisation.copyOf(organisation).withModifiedAt(Optional.empty());
    }

    private static Location plain(Location location) {
        return ImmutableLocation.copyOf(location)
                .withAddresses(
                        location.addresses().stream()
                                .map(one -> ImmutableAddress.copyOf(one).withId(""))
                                .toList());
    }
}
