package org.sena.directory.exchange.duplicate;

import java.util.List;
import java.util.Optional;
import org.sena.directory.api.Availability;
import org.sena.directory.api.Coordinate;
import org.sena.directory.api.ImmutableAddress;
import org.sena.directory.api.ImmutableLocation;
import org.sena.directory.api.ImmutableOrganisation;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.Location;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.ReferralMethod;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServiceStatus;

/**
 * One weekly meeting for older people as nine bodies would collect it, each in its own way, and
 * what stands beside it. All made up.
 */
final class CoffeeAndChat {

    private static final String HALL = "PE29 9ZZ";

    private CoffeeAndChat() {}

    /** The same meeting nine times. */
    static List<Service> nine() {
        return List.of(
                // The charity itself.
                service("1", "Coffee & Chat", "Example Older People")
                        .description(
                                "A friendly weekly meeting with hot drinks, cake and company for"
                                        + " people over sixty.")
                        .phone("01480 496000")
                        .email("coffee@older.example.org")
                        .url("https://www.older.example.org/coffee")
                        .addLocations(hall("Example Hall, High Street", HALL))
                        .minimumAge(60)
                        .build(),
                // The council's directory: no address of the web.
                service("2", "Coffee and Chat", "Example Older People Ltd")
                        .description("Weekly meeting with hot drinks and company for over sixties.")
                        .phone("(01480) 496 000")
                        .addLocations(hall("Example Hall", "pe299zz"))
                        .build(),
                // The library: shouts, and gives its own telephone.
                service("3", "COFFEE + CHAT", "Example Library")
                        .description("Come to the hall for coffee.")
                        .phone("01480 496111")
                        .addLocations(hall("High Street", HALL))
                        .build(),
                // A surgery: the words the other way round, only the telephone.
                service("4", "Chat & Coffee", "Example Surgery")
                        .description("A meeting for lonely people.")
                        .phone("+44 1480 496000")
                        .build(),
                // A volunteer: spells it wrong.
                service("5", "Cofee and Chatt", "Example Older People")
                        .description("Drinks and cake on Tuesdays.")
                        .addLocations(hall("Example Hall", HALL))
                        .build(),
                // The parish newsletter: adds where it is.
                service("6", "Coffee & Chat at Example Hall", "Example Parish")
                        .description("Every Tuesday morning, all welcome.")
                        .phone("01480496000")
                        .addLocations(hall("Example Hall", HALL))
                        .build(),
                // A national list: knows page and mailbox.
                service("7", "Coffee & Chat Group", "Example Older People")
                        .description("Group for older people.")
                        .email("coffee@older.example.org")
                        .url("http://older.example.org/")
                        .build(),
                // The housing association: knows where on the map.
                service("8", "The Coffee and Chat", "Example Homes")
                        .description("For our tenants and neighbours.")
                        .addLocations(
                                ImmutableLocation.builder()
                                        .id("place-8")
                                        .name("Example Hall")
                                        .coordinate(Coordinate.of(52.33005, -0.18005))
                                        .build())
                        .build(),
                // The health service's list: the property number.
                service("9", "Coffee & chat!", "Example Health")
                        .description("Social prescribing offer.")
                        .addLocations(
                                ImmutableLocation.builder()
                                        .from(hall("Unit 1", "PE29 9ZZ"))
                                        .uprn("000010001234")
                                        .build())
                        .build());
    }

    /** What an editor would not want to see beside it. */
    static List<Service> others() {
        return List.of(
                // In the same hall, by the same charity, at the same telephone.
                service("o1", "Foot care", "Example Older People")
                        .description("Nail cutting for people over sixty.")
                        .phone("01480 496000")
                        .email("feet@older.example.org")
                        .url("https://www.older.example.org/feet")
                        .addLocations(hall("Example Hall, High Street", HALL))
                        .build(),
                // Of the same name in another town, by somebody else.
                service("o2", "Coffee and Chat", "Sample Church")
                        .description("After the service.")
                        .phone("0113 496 0000")
                        .addLocations(
                                ImmutableLocation.builder()
                                        .from(hall("Sample Church", "LS1 9ZZ"))
                                        .coordinate(Coordinate.of(53.8, -1.55))
                                        .build())
                        .build());
    }

    static Organisation organisation(String name) {
        return ImmutableOrganisation.builder()
                .id("by " + name)
                .name(name)
                .description(name)
                .build();
    }

    static ImmutableService.Builder service(String id, String name, String organisation) {
        return ImmutableService.builder()
                .id(id)
                .name(name)
                .organisation(organisation(organisation))
                .status(ServiceStatus.ACTIVE)
                .referralMethod(ReferralMethod.values()[0])
                .availability(Availability.values()[0])
                .addServiceTypes("company");
    }

    private static Location hall(String street, String postcode) {
        return ImmutableLocation.builder()
                .id(street + postcode)
                .name("Example Hall")
                .addAddresses(ImmutableAddress.builder().street(street).postcode(postcode).build())
                .coordinate(Optional.of(Coordinate.of(52.33, -0.18)))
                .build();
    }
}
