package org.sena.runtime.demo;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sena.directory.api.Location;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.Place;
import org.sena.directory.api.Postcodes;
import org.sena.directory.api.ReferralMethod;
import org.sena.directory.api.Schedule;
import org.sena.directory.api.Service;
import org.sena.referral.api.agreement.AgreementDraft;

/** What the example data promises to whoever tries SENA out, and to the world outside. */
class DemoFolderTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 31);
    private static final String FOOD_CHARITY = "10000000-0000-4000-8000-000000000001";
    private static final String ADVICE_CHARITY = "10000000-0000-4000-8000-000000000002";
    private static final Pattern DRAMA_PHONE = Pattern.compile("01632 960\\d{3}");

    private final DemoFolder folder = new DemoFolder(Path.of("../../../configs/runtime/demo"));

    private List<Organisation> organisations;
    private List<Service> services;

    @BeforeEach
    void read() throws IOException {
        organisations = folder.organisations();
        services = folder.services(organisations, folder.locations(new NoPostcodes()), TODAY);
    }

    @Test
    void there_is_a_district_to_try_out() throws IOException {
        Set<String> recognised = recognised();
        long direct =
                services.stream()
                        .filter(s -> s.referralMethod() == ReferralMethod.DIRECT)
                        .filter(s -> recognised.contains(s.organisation().id()))
                        .count();

        assertTrue(recognised.size() >= 16, () -> recognised.size() + " recognised organisations");
        assertTrue(services.size() >= 130, () -> services.size() + " services");
        assertTrue(direct >= 70, () -> direct + " take referrals");
    }

    @Test
    void the_organisations_of_the_demo_workers_answer_the_commonest_needs() {
        assertTrue(typesOf(FOOD_CHARITY).containsAll(Set.of("food-bank", "energy-advice")));
        assertTrue(typesOf(ADVICE_CHARITY).containsAll(Set.of("debt-advice", "housing-advice")));
    }

    @Test
    void one_agreement_runs_out_soon_and_one_is_over() throws IOException {
        LocalDate soon = TODAY.plusDays(60);

        assertEquals(1, agreements().filter(a -> a.lastDay().isBefore(TODAY)).count());
        assertEquals(1, agreements().filter(a -> runsOut(a, soon)).count());
    }

    private static boolean runsOut(AgreementDraft agreement, LocalDate before) {
        return !agreement.lastDay().isBefore(TODAY) && agreement.lastDay().isBefore(before);
    }

    private Stream<AgreementDraft> agreements() throws IOException {
        return folder.agreements(TODAY).stream();
    }

    /** The organisations that an agreement holds with. */
    private Set<String> recognised() throws IOException {
        return agreements()
                .filter(agreement -> !agreement.lastDay().isBefore(TODAY))
                .map(AgreementDraft::organisationId)
                .collect(toSet());
    }

    @Test
    void everything_says_that_it_is_made_up() {
        Stream.concat(
                        organisations.stream().map(Organisation::description),
                        services.stream().map(Service::description))
                .forEach(text -> assertTrue(text.contains("Synthetic example"), text));
    }

    @Test
    void nobody_real_can_be_reached() {
        services.forEach(
                service -> {
                    String phone = service.phone().orElseThrow();

                    assertTrue(DRAMA_PHONE.matcher(phone).matches(), phone);
                    assertTrue(service.email().orElseThrow().endsWith(".example.org"));
                    assertTrue(service.url().orElseThrow().contains(".example.org/"));
                });
    }

    @Test
    void the_fuller_model_can_be_seen() throws IOException {
        Map<String, Location> locations = folder.locations(new NoPostcodes());

        assertTrue(services.stream().filter(s -> !s.languages().isEmpty()).count() >= 10);
        assertTrue(services.stream().filter(s -> !s.terms().isEmpty()).count() >= 50);
        assertTrue(services.stream().filter(s -> !s.costOptions().isEmpty()).count() >= 100);
        assertTrue(services.stream().filter(s -> !s.contacts().isEmpty()).count() >= 30);
        assertTrue(services.stream().anyMatch(s -> !s.requiredDocuments().isEmpty()));
        assertTrue(hasSchedule(s -> s.frequency() == Schedule.Frequency.MONTHLY));
        assertTrue(hasSchedule(s -> s.closes().get().isBefore(s.opens().get())), "overnight");
        assertTrue(locations.values().stream().anyMatch(at -> !at.accessibility().isEmpty()));
        locations.values().forEach(at -> assertTrue(at.uprn().orElseThrow().startsWith("99")));
        organisations.forEach(
                body -> assertTrue(body.identifiers().get(0).identifier().startsWith("SYN-")));
    }

    private boolean hasSchedule(Predicate<Schedule> wanted) {
        return services.stream().flatMap(s -> s.schedules().stream()).anyMatch(wanted);
    }

    @Test
    void every_location_has_a_postcode_of_the_file() throws IOException {
        Set<String> known = new HashSet<>();

        try (BufferedReader csv = new BufferedReader(folder.postcodes())) {
            csv.lines().skip(1).map(line -> line.split(",")[2]).forEach(known::add);
        }

        Map<String, Location> locations = folder.locations(new NoPostcodes());

        assertTrue(known.size() >= 300);
        assertEquals(
                Set.of(),
                locations.values().stream()
                        .map(Location::postcode)
                        .filter(postcode -> !known.contains(postcode))
                        .collect(toSet()));
    }

    private Set<String> typesOf(String organisationId) {
        return services.stream()
                .filter(s -> s.organisation().id().equals(organisationId))
                .filter(s -> s.referralMethod() == ReferralMethod.DIRECT)
                .flatMap(s -> s.serviceTypes().stream())
                .collect(toSet());
    }

    /** The file is read without a database here, so no postcode has a place. */
    private static final class NoPostcodes implements Postcodes {

        @Override
        public Optional<Place> find(String postcode) {
            return Optional.empty();
        }

        @Override
        public int load(Reader csv) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long count() {
            return 0;
        }
    }
}
