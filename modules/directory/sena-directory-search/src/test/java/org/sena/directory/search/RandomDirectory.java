package org.sena.directory.search;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.sena.directory.api.Availability;
import org.sena.directory.api.Coordinate;
import org.sena.directory.api.Delivery;
import org.sena.directory.api.ImmutableAccessibility;
import org.sena.directory.api.ImmutableAddress;
import org.sena.directory.api.ImmutableCostOption;
import org.sena.directory.api.ImmutableLocalDirectory;
import org.sena.directory.api.ImmutableLocation;
import org.sena.directory.api.ImmutableOrganisation;
import org.sena.directory.api.ImmutablePlace;
import org.sena.directory.api.ImmutableSchedule;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.ImmutableServiceArea;
import org.sena.directory.api.LocalDirectory;
import org.sena.directory.api.Location;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.Place;
import org.sena.directory.api.RecordKind;
import org.sena.directory.api.ReferralMethod;
import org.sena.directory.api.Schedule;
import org.sena.directory.api.ScheduleDay;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServiceStatus;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.TermRef;

/** A small world with few values, so that conditions meet often. */
final class RandomDirectory {

    static final Instant NOW = Instant.parse("2026-11-21T12:00:30Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    static final List<String> WORDS =
            Arrays.asList(
                    "food",
                    "foods",
                    "parcel",
                    "lunch",
                    "club",
                    "debt",
                    "advice",
                    "advisers",
                    "befriending",
                    "company",
                    "garden",
                    "gardening",
                    "caf\u00e9",
                    "walking",
                    "walkers",
                    "carer",
                    "carers",
                    "parents",
                    "toddlers",
                    "bereavement");
    static final List<String> AREAS = List.of("PE29", "PE7", "E07000011", "E07000008");
    static final List<String> LANGUAGES = List.of("en", "pl", "ur", "pt-BR");

    final Random random;
    final List<IndexRecord> records = new ArrayList<>();
    final Map<String, IndexRecord> services = new TreeMap<>();
    final Map<String, LocalDirectory> directories =
            Map.of(
                    "food-only",
                    ImmutableLocalDirectory.builder()
                            .key("food-only")
                            .name("Food")
                            .description("Food")
                            .addServiceTypes("food")
                            .addAreas("PE29", "E07000008")
                            .build(),
                    "two-bodies",
                    ImmutableLocalDirectory.builder()
                            .key("two-bodies")
                            .name("Two")
                            .description("Two")
                            .addOrganisationIds("o1", "o2")
                            .addTerms(TermRef.of(Taxonomy.ELIGIBILITY, "carers"))
                            .build());

    RandomDirectory(long seed, int size) {
        random = new Random(seed);

        for (int i = 0; i < size; i++) {
            IndexRecord entry =
                    random.nextInt(20) == 0
                            ? IndexRecord.removed(RecordKind.SERVICE, id(i), name(), instant())
                            : visible(IndexRecord.of(service(id(i))));

            services.put(entry.id(), entry);
            records.add(entry);
        }
    }

    private String id(int i) {
        return String.format("%04x-%d", random.nextInt(0x10000), i);
    }

    private IndexRecord visible(ImmutableIndexRecord entry) {
        switch (random.nextInt(12)) {
            case 0:
                return entry.withVisibleFrom(TODAY.plusDays(random.nextInt(2)));
            case 1:
                return entry.withVisibleUntil(TODAY.minusDays(random.nextInt(2)));
            default:
                return entry;
        }
    }

    Service service(String id) {
        ImmutableService.Builder service =
                ImmutableService.builder()
                        .id(id)
                        .name(name())
                        .description(text(6))
                        .organisation(organisation())
                        .status(some(4, ServiceStatus.ACTIVE, any(ServiceStatus.values())))
                        .referralMethod(ReferralMethod.DIRECT)
                        .availability(any(Availability.values()))
                        .addServiceTypes(any(Vocabularies.TYPES))
                        .modifiedAt(instant())
                        .assuredOn(TODAY.minusDays(some(10, 5L, -1L)));

        if (random.nextInt(10) == 0) {
            service.alternateName(any(WORDS));
        }

        if (random.nextInt(3) == 0) {
            service.addServiceTypes(any(Vocabularies.TYPES));
        }

        if (random.nextBoolean()) {
            service.minimumAge(random.nextInt(40));
        }

        if (random.nextBoolean()) {
            service.maximumAge(40 + random.nextInt(40));
        }

        for (int n = random.nextInt(3); n > 0; n--) {
            service.addDeliveries(any(Delivery.values()));
            service.addLanguages(any(LANGUAGES));
            service.addTerms(TermRef.of(Taxonomy.ELIGIBILITY, any(Vocabularies.ELIGIBILITY)));
            service.addLocations(location());
            service.addSchedules(schedule());
        }

        addAreas(service);
        addCost(service);

        return service.build();
    }

    private void addAreas(ImmutableService.Builder service) {
        switch (random.nextInt(5)) {
            case 0:
            case 1:
                service.addServiceAreas(any(AREAS));
                break;
            case 2:
                service.addOtherAreas(
                        ImmutableServiceArea.builder()
                                .name("drawn")
                                .extentType("geojson")
                                .extent(square(52.3 + random.nextDouble() / 5, -0.2))
                                .build());
                break;
            case 3:
                service.addOtherAreas(
                        ImmutableServiceArea.builder().name("The villages around").build());
                break;
            default:
                break;
        }
    }

    private void addCost(ImmutableService.Builder service) {
        switch (random.nextInt(4)) {
            case 0:
                service.cost("Free for all");
                break;
            case 1:
                service.addCostOptions(
                        ImmutableCostOption.builder().amount(random.nextInt(2) * 3.5).build());
                break;
            default:
                break;
        }
    }

    private static String square(double south, double west) {
        return String.format(
                "{\"type\":\"Polygon\",\"coordinates\":[[[%f,%f],[%f,%f],[%f,%f],[%f,%f],[%f,%f]]]}",
                west,
                south,
                west + 0.1,
                south,
                west + 0.1,
                south + 0.1,
                west,
                south + 0.1,
                west,
                south);
    }

    Schedule schedule() {
        ImmutableSchedule.Builder schedule = ImmutableSchedule.builder();

        if (random.nextBoolean()) {
            schedule.opens(time()).closes(time());
        }

        if (random.nextInt(6) == 0) {
            schedule.validTo(TODAY.plusDays(random.nextInt(3) - 1));
        }

        if (random.nextInt(8) == 0) {
            return schedule.build();
        }

        if (random.nextBoolean()) {
            return schedule.addDays(ScheduleDay.every(any(DayOfWeek.values()))).build();
        }

        schedule.frequency(Schedule.Frequency.MONTHLY);

        return random.nextInt(4) == 0
                ? schedule.addDaysOfMonth(1 + random.nextInt(31)).build()
                : schedule.addDays(day()).build();
    }

    ScheduleDay day() {
        return ScheduleDay.of(random.nextInt(11) - 5, any(DayOfWeek.values()));
    }

    LocalTime time() {
        return LocalTime.of(random.nextInt(24), random.nextInt(2) * 30);
    }

    Place place() {
        return ImmutablePlace.builder()
                .postcode("PE29 3TN")
                .outwardCode(any(AREAS.subList(0, 2)))
                .districtCode(some(3, any(AREAS.subList(2, 4)), ""))
                .coordinate(
                        Coordinate.of(
                                52.3 + random.nextDouble() / 5, -0.2 + random.nextDouble() / 5))
                .build();
    }

    private Location location() {
        ImmutableLocation.Builder location =
                ImmutableLocation.builder()
                        .id("l" + random.nextInt(1_000_000))
                        .name("Hall")
                        .addAddresses(
                                ImmutableAddress.builder()
                                        .street("High Street")
                                        .postcode("PE29 3TN")
                                        .build());

        if (random.nextInt(5) > 0) {
            location.coordinate(
                    Coordinate.of(
                            52.3 + random.nextInt(20) / 100.0, -0.2 + random.nextInt(20) / 100.0));
        }

        if (random.nextInt(3) == 0) {
            location.addAccessibility(
                    ImmutableAccessibility.builder().description("Ramp").code("ramp").build());
        }

        return location.build();
    }

    private Organisation organisation() {
        int n = random.nextInt(6);

        return ImmutableOrganisation.builder()
                .id("o" + n)
                .name(List.of("Ouse Trust", "Lunch Guild", "Fen Advice").get(n % 3))
                .description("")
                .build();
    }

    String name() {
        return text(1 + random.nextInt(3));
    }

    private String text(int words) {
        StringBuilder text = new StringBuilder();

        for (int i = 0; i < words; i++) {
            text.append(any(WORDS)).append(random.nextInt(5) == 0 ? ", " : " ");
        }

        return text.toString().trim();
    }

    Instant instant() {
        return NOW.minusSeconds(random.nextInt(1000) * 3600L);
    }

    @SafeVarargs
    final <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }

    <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> T some(int often, T usual, T other) {
        return random.nextInt(often) > 0 ? usual : other;
    }

    Optional<LocalDirectory> directory(String key) {
        return Optional.ofNullable(directories.get(key));
    }
}
