package org.sena.directory.exchange.file.record;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
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
import org.sena.directory.api.LocationType;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.ReferralMethod;
import org.sena.directory.api.Schedule;
import org.sena.directory.api.ScheduleDay;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServiceStatus;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.TermRef;
import org.sena.directory.api.WebLink;

/** Valid services by chance: every field present or not, with texts that like to break files. */
final class AnyService {

    private static final List<String> WORDS =
            List.of(
                    "Lunch",
                    "café",
                    "=SUM(A1)",
                    "+44",
                    "-x",
                    "@home",
                    "\"quoted\"",
                    "a,b",
                    "naïve",
                    "Ŵyl",
                    "'tis",
                    "''=x",
                    "5 < 6",
                    "R&D",
                    "100%",
                    "日本",
                    "😀",
                    "tab",
                    "O'Neil");

    private final Random random;

    AnyService(Random random) {
        this.random = random;
    }

    Service next() {
        List<org.sena.directory.api.Location> places = some(3, this::location);

        return ImmutableService.builder()
                .id(uuid())
                .name(line())
                .alternateName(maybe(this::line))
                .description(random.nextBoolean() ? "" : line() + "\n\n" + line() + "\n" + line())
                .organisation(organisation())
                .status(any(ServiceStatus.values()))
                .referralMethod(any(ReferralMethod.values()))
                .availability(any(Availability.values()))
                .capacity(number(500))
                .serviceTypes(atLeastOne(Samples.TYPES))
                .minimumAge(number(18))
                .maximumAge(
                        random.nextBoolean()
                                ? OptionalInt.empty()
                                : OptionalInt.of(18 + random.nextInt(80)))
                .eligibility(maybe(this::line))
                .terms(
                        random.nextBoolean()
                                ? Set.of()
                                : Set.of(TermRef.of(Taxonomy.ELIGIBILITY, "carers")))
                .serviceAreas(random.nextBoolean() ? Set.of() : Set.of("PE29", "E07000011"))
                .otherAreas(some(2, () -> ImmutableServiceArea.builder().name(unique()).build()))
                .deliveries(random.nextBoolean() ? Set.of() : Set.of(any(Delivery.values())))
                .schedules(distinct(some(3, () -> schedule(places))))
                .locations(places)
                .cost(maybe(this::line))
                .costOptions(distinct(some(2, this::cost)))
                .funding(some(2, () -> ImmutableFunding.builder().source(unique()).build()))
                .languages(random.nextBoolean() ? Set.of() : Set.of("pl", "cy"))
                .accreditations(maybe(this::line))
                .alert(maybe(this::line))
                .requiredDocuments(some(2, this::unique))
                .contacts(some(2, this::contact))
                .otherUrls(
                        some(
                                2,
                                () ->
                                        WebLink.of(
                                                "Page " + random.nextInt(99),
                                                "https://example.org/" + random.nextInt(999))))
                .phone(maybe(this::phone))
                .email(maybe(() -> "desk" + random.nextInt(99) + "@example.org"))
                .url(maybe(() -> "https://example.org/?a=" + random.nextInt(99)))
                .assuredOn(maybe(this::day))
                .assurerEmail(maybe(() -> "assurer@example.org"))
                .build();
    }

    private Organisation organisation() {
        ImmutableOrganisation.Builder one =
                ImmutableOrganisation.builder()
                        .id(uuid())
                        .name(line())
                        .description(line())
                        .email(maybe(() -> "info@example.org"))
                        .phone(maybe(this::phone))
                        .url(maybe(() -> "https://example.org"));

        if (random.nextBoolean()) {
            one.addIdentifiers(
                    ImmutableOrganisationIdentifier.builder()
                            .scheme("GB-CHC")
                            .type("Charity number")
                            .identifier("1" + (100_000 + random.nextInt(99_999)))
                            .build());
        }

        return one.build();
    }

    private org.sena.directory.api.Location location() {
        ImmutableLocation.Builder one =
                ImmutableLocation.builder()
                        .id(uuid())
                        .name(line())
                        .type(any(LocationType.values()))
                        .description(maybe(this::line))
                        .uprn(maybe(() -> String.valueOf(100_000 + random.nextInt(99_999))))
                        .accessibility(
                                some(
                                        2,
                                        () ->
                                                ImmutableAccessibility.builder()
                                                        .description(unique())
                                                        .build()))
                        .coordinate(
                                maybe(
                                        () ->
                                                Coordinate.of(
                                                        50 + random.nextDouble() * 10,
                                                        -8 + random.nextDouble() * 10)));

        if (random.nextBoolean()) {
            one.addAddresses(
                    ImmutableAddress.builder()
                            .street(line())
                            .city(line())
                            .region(maybe(this::line))
                            .county(random.nextBoolean() ? "" : line())
                            .postcode("PE29 3TN")
                            .country(random.nextBoolean() ? "GB" : "IE")
                            .build());
        }

        return one.build();
    }

    private Schedule schedule(List<org.sena.directory.api.Location> places) {
        boolean monthly = random.nextBoolean();
        boolean timed = random.nextBoolean();

        return ImmutableSchedule.builder()
                .frequency(monthly ? Schedule.Frequency.MONTHLY : Schedule.Frequency.WEEKLY)
                .interval(1 + random.nextInt(3))
                .addDays(
                        ScheduleDay.of(
                                monthly ? 1 + random.nextInt(4) : 0, any(DayOfWeek.values())))
                .daysOfMonth(monthly && random.nextBoolean() ? Set.of(1, 31) : Set.of())
                .opens(timed ? Optional.of(time()) : Optional.empty())
                .closes(timed ? Optional.of(time()) : Optional.empty())
                .startsOn(maybe(this::day))
                .validFrom(maybe(this::day))
                .validTo(maybe(() -> day().plusYears(50)))
                .description(maybe(this::line))
                .notes(maybe(this::line))
                .url(maybe(() -> "https://example.org/times"))
                .delivery(maybe(() -> any(Delivery.values())))
                // A schedule without a place would be taken for that of its row.
                .locationId(
                        places.size() > 1
                                ? Optional.of(places.get(random.nextInt(places.size())).id())
                                : Optional.empty())
                .build();
    }

    private org.sena.directory.api.CostOption cost() {
        ImmutableCostOption.Builder one =
                ImmutableCostOption.builder()
                        .option(unique())
                        .amountDescription(maybe(this::line))
                        .validFrom(maybe(this::day));

        if (random.nextBoolean()) {
            one.amount(random.nextInt(10_000) / 100d);
        }

        return one.build();
    }

    private org.sena.directory.api.Contact contact() {
        return ImmutableContact.builder()
                .name(unique())
                .title(maybe(this::line))
                .email(maybe(() -> "person@example.org"))
                .phones(distinct(some(2, () -> ImmutablePhone.builder().number(phone()).build())))
                .build();
    }

    private String line() {
        StringBuilder line = new StringBuilder(any(WORDS));

        for (int more = random.nextInt(3); more > 0; more--) {
            line.append(' ').append(any(WORDS));
        }

        return line.toString();
    }

    /** No other text of the list is the same. */
    private String unique() {
        return line() + " " + random.nextInt(1_000_000);
    }

    private String phone() {
        return "01480 " + (100_000 + random.nextInt(899_999));
    }

    private LocalDate day() {
        return LocalDate.of(2000, 1, 1).plusDays(random.nextInt(9_000));
    }

    private LocalTime time() {
        return LocalTime.of(random.nextInt(24), random.nextInt(60));
    }

    private OptionalInt number(int most) {
        return random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(most));
    }

    private String uuid() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> some(int most, Supplier<T> value) {
        List<T> some = new ArrayList<>();

        for (int more = random.nextInt(most + 1); more > 0; more--) {
            some.add(value.get());
        }

        return some;
    }

    private static <T> List<T> distinct(List<T> all) {
        return List.copyOf(new LinkedHashSet<>(all));
    }

    private Set<String> atLeastOne(List<String> all) {
        Set<String> some = new LinkedHashSet<>(Set.of(any(all)));

        some.add(any(all));

        return some;
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    @SafeVarargs
    private <T> T any(T... all) {
        return all[random.nextInt(all.length)];
    }
}
