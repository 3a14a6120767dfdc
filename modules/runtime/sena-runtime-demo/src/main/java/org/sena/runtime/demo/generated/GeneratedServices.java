package org.sena.runtime.demo.generated;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.sena.directory.api.Availability;
import org.sena.directory.api.Delivery;
import org.sena.directory.api.ImmutableContact;
import org.sena.directory.api.ImmutableCostOption;
import org.sena.directory.api.ImmutablePhone;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.Location;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.Place;
import org.sena.directory.api.ReferralMethod;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServiceStatus;
import org.sena.directory.api.Term;
import org.sena.directory.api.TermRef;

/** Makes the services of the synthetic directory. */
final class GeneratedServices {

    private static final List<ReferralMethod> REFERRALS = List.of(ReferralMethod.values());

    private final GeneratedWorld world;
    private final GeneratedLocations locations;

    GeneratedServices(GeneratedWorld world) {
        this.world = world;
        this.locations = new GeneratedLocations(world.accessibility());
    }

    Service service(int number, Organisation organisation) {
        Chance chance = new Chance(number);
        Term type = chance.one(world.serviceTypes());
        Place home = chance.one(world.places());
        List<Location> at = locations(number, chance, home);
        String name =
                String.join(
                        " ",
                        chance.one(Phrases.TREES),
                        chance.one(Phrases.WATERS),
                        type.label().toLowerCase(Locale.ROOT),
                        Integer.toString(number + 1));
        String address = organisation.url().orElseThrow() + "/" + (number + 1);
        ImmutableService.Builder service =
                ImmutableService.builder()
                        .id(GeneratedDirectory.serviceId(number))
                        .name(name)
                        .description(description(chance, type))
                        .organisation(organisation)
                        .status(
                                chance.in100(98)
                                        ? ServiceStatus.ACTIVE
                                        : ServiceStatus.TEMPORARILY_CLOSED)
                        .referralMethod(chance.one(REFERRALS))
                        .availability(chance.in100(90) ? Availability.OPEN : Availability.FULL)
                        .capacity(5 + chance.below(96))
                        .serviceTypes(types(chance, type))
                        .serviceAreas(areas(chance, home))
                        .deliveries(deliveries(chance))
                        .schedules(GeneratedSchedules.schedules(chance))
                        .locations(at)
                        .phone(GeneratedOrganisations.phone(chance))
                        .email("s" + (number + 1) + "@" + address.split("/")[2])
                        .url(address)
                        .addNeededItems("PHONE", "POSTCODE", "REASON")
                        .assuredOn(world.today().minusDays(chance.below(75)));

        ages(chance, service);
        cost(chance, service);
        people(chance, service);

        return service.build();
    }

    private List<Location> locations(int number, Chance chance, Place home) {
        int count = chance.in100(25) ? 1 : chance.in100(67) ? 2 : 3;

        return IntStream.range(0, count)
                .mapToObj(
                        i ->
                                locations.location(
                                        number,
                                        i,
                                        i == 0 ? home : chance.one(world.places()),
                                        chance))
                .toList();
    }

    private Set<String> types(Chance chance, Term type) {
        Set<String> types = new TreeSet<>(Set.of(type.code()));

        if (chance.in100(20)) {
            types.add(chance.one(world.serviceTypes()).code());
        }

        return types;
    }

    private static String description(Chance chance, Term type) {
        return String.join(
                " ",
                type.description(),
                chance.one(Phrases.OPENINGS),
                chance.one(Phrases.DETAILS),
                Phrases.SYNTHETIC);
    }

    private static List<String> areas(Chance chance, Place home) {
        return chance.in100(10)
                ? List.of()
                : List.of(chance.in100(50) ? home.outwardCode() : home.districtCode());
    }

    private static List<Delivery> deliveries(Chance chance) {
        return chance.in100(25)
                ? List.of(Delivery.VENUE, chance.in100(50) ? Delivery.PHONE : Delivery.ONLINE)
                : List.of(chance.in100(8) ? Delivery.HOME_VISIT : Delivery.VENUE);
    }

    private static void ages(Chance chance, ImmutableService.Builder service) {
        if (chance.in100(40)) {
            service.minimumAge(chance.one(List.of(0, 5, 11, 16, 18, 50, 60)));
        }
        if (chance.in100(15)) {
            service.maximumAge(chance.one(List.of(65, 80, 99)));
        }
    }

    private static void cost(Chance chance, ImmutableService.Builder service) {
        if (chance.in100(70)) {
            service.cost("Free");
        } else {
            double pounds = 1 + chance.below(20) / 2.0;

            service.cost("You pay for each session")
                    .addCostOptions(
                            ImmutableCostOption.builder()
                                    .amount(pounds)
                                    .amountDescription("each session")
                                    .build(),
                            ImmutableCostOption.builder()
                                    .option("On benefits")
                                    .amount(0)
                                    .amountDescription("each session")
                                    .build());
        }
    }

    private void people(Chance chance, ImmutableService.Builder service) {
        chance.some(chance.below(3), world.eligibility())
                .forEach(term -> service.addTerms(TermRef.of(term.taxonomy(), term.code())));

        if (chance.in100(15)) {
            service.addLanguages("en", chance.one(Phrases.LANGUAGES));
        }
        if (chance.in100(30)) {
            service.addContacts(
                    ImmutableContact.builder()
                            .name("Front desk")
                            .title("Reception")
                            .addPhones(
                                    ImmutablePhone.builder()
                                            .number(GeneratedOrganisations.phone(chance))
                                            .build())
                            .build());
        }
    }
}
