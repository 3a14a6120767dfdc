package org.sena.directory.service.match;

import java.time.LocalDate;
import java.util.List;
import org.sena.directory.api.Availability;
import org.sena.directory.api.Coordinate;
import org.sena.directory.api.Delivery;
import org.sena.directory.api.ImmutableAddress;
import org.sena.directory.api.ImmutableLocation;
import org.sena.directory.api.ImmutableNeed;
import org.sena.directory.api.ImmutableOrganisation;
import org.sena.directory.api.ImmutablePlace;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.ImmutableServiceType;
import org.sena.directory.api.Need;
import org.sena.directory.api.Place;
import org.sena.directory.api.ReferralMethod;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServiceStatus;
import org.sena.directory.api.ServiceType;
import org.sena.directory.service.snapshot.Snapshot;

/** A small directory: food, debt and company in and around Huntingdon. */
public final class Samples {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    public static final Place HUNTINGDON =
            ImmutablePlace.builder()
                    .postcode("PE29 3TN")
                    .outwardCode("PE29")
                    .coordinate(Coordinate.of(52.3305, -0.1838))
                    .districtCode("E07000011")
                    .build();

    private Samples() {}

    /** A food bank in Huntingdon, open to everybody, with nothing that needs checking. */
    public static ImmutableService service(String id) {
        return ImmutableService.builder()
                .id(id)
                .name("Food bank " + id)
                .description("Three days of food.")
                .organisation(
                        ImmutableOrganisation.builder()
                                .id("o")
                                .name("Ouse Pantry Trust")
                                .description("")
                                .build())
                .status(ServiceStatus.ACTIVE)
                .referralMethod(ReferralMethod.DIRECT)
                .availability(Availability.OPEN)
                .addServiceTypes("food-bank")
                .addDeliveries(Delivery.VENUE)
                .addLocations(at(52.3305, -0.1838))
                .assuredOn(TODAY.minusDays(10))
                .build();
    }

    public static ImmutableLocation at(double latitude, double longitude) {
        return ImmutableLocation.builder()
                .id(latitude + "," + longitude)
                .name("Hall")
                .addAddresses(
                        ImmutableAddress.builder()
                                .street("High Street")
                                .postcode("PE29 3TN")
                                .build())
                .coordinate(Coordinate.of(latitude, longitude))
                .build();
    }

    public static List<Need> needs() {
        return List.of(
                need("food", "food-bank", "lunch-club"),
                need("debt", "debt-advice"),
                need("loneliness", "befriending"));
    }

    public static Snapshot directory(Service... services) {
        return new Snapshot(
                List.of(),
                List.of(services),
                needs(),
                List.of(
                        type("food-bank", "Food bank", "food parcel", "emergency food"),
                        type("lunch-club", "Lunch club", "meals together"),
                        type("debt-advice", "Debt advice", "bailiffs", "arrears"),
                        type("befriending", "Befriending", "someone to talk to")));
    }

    private static Need need(String code, String... types) {
        return ImmutableNeed.builder()
                .code(code)
                .label(code)
                .summary("")
                .addServiceTypes(types)
                .build();
    }

    private static ServiceType type(String code, String label, String... synonyms) {
        return ImmutableServiceType.builder().code(code).label(label).addSynonyms(synonyms).build();
    }
}
