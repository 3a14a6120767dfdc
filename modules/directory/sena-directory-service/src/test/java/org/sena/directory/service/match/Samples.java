package org.sena.directory.service.match;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sena.directory.api.Availability;
import org.sena.directory.api.Coordinate;
import org.sena.directory.api.Delivery;
import org.sena.directory.api.ImmutableAddress;
import org.sena.directory.api.ImmutableLocation;
import org.sena.directory.api.ImmutableOrganisation;
import org.sena.directory.api.ImmutablePlace;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.ImmutableTerm;
import org.sena.directory.api.LocalDirectory;
import org.sena.directory.api.Place;
import org.sena.directory.api.ReferralMethod;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServiceStatus;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.Term;
import org.sena.directory.search.IndexPorts;
import org.sena.directory.search.IndexRecord;
import org.sena.directory.search.ServiceIndex;
import org.sena.directory.search.Vocabulary;

/** A small directory: food, debt and company in and around Huntingdon. */
public final class Samples {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    /** A Saturday. */
    public static final LocalDateTime NOW = TODAY.atTime(12, 0);

    public static final Place HUNTINGDON =
            ImmutablePlace.builder()
                    .postcode("PE29 3TN")
                    .outwardCode("PE29")
                    .coordinate(Coordinate.of(52.3305, -0.1838))
                    .districtCode("E07000011")
                    .build();

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

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

    /** The words of the directory. */
    public static final Vocabulary VOCABULARY =
            Vocabulary.of(
                    List.of(
                            need("food", "food-bank", "lunch-club"),
                            need("debt", "debt-advice"),
                            need("loneliness", "befriending"),
                            type("food-bank", "Food bank"),
                            type("lunch-club", "Lunch club"),
                            type("debt-advice", "Debt advice"),
                            type("befriending", "Befriending")));

    /** An index that is still to be built. */
    public static ServiceIndex empty(Path folder) {
        return new ServiceIndex(folder, new Noon());
    }

    /** An index of the services, as it is at noon of {@link #TODAY}. */
    public static ServiceIndex directory(Path folder, Service... services) {
        ServiceIndex index = empty(folder);

        index.rebuild(reader -> Stream.of(services).map(IndexRecord::of).forEach(reader), 1, NOON);

        return index;
    }

    private static Term need(String code, String... types) {
        return ImmutableTerm.builder()
                .taxonomy(Taxonomy.NEEDS)
                .code(code)
                .label(code)
                .addServiceTypes(types)
                .build();
    }

    private static Term type(String code, String label) {
        return ImmutableTerm.builder()
                .taxonomy(Taxonomy.SERVICE_TYPES)
                .code(code)
                .label(label)
                .build();
    }

    private static final class Noon implements IndexPorts {

        @Override
        public Vocabulary vocabulary() {
            return VOCABULARY;
        }

        @Override
        public Optional<LocalDirectory> localDirectory(String key) {
            return Optional.empty();
        }

        @Override
        public Clock clock() {
            return Clock.fixed(NOON, ZoneOffset.UTC);
        }
    }
}
