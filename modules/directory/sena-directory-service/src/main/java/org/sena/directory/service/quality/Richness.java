package org.sena.directory.service.quality;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sena.directory.api.Delivery;
import org.sena.directory.api.Location;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.ReferralMethod;
import org.sena.directory.api.Service;
import org.sena.directory.api.Taxonomy;

/**
 * How much of what helps people a record says: the weight of what is filled in over the weight of
 * what could be. Source: Open Referral UK version 1, richness, with its weights for services and
 * its dependencies as they were meant: a location counts only for a venue, a schedule only for what
 * is given by phone, online or at home. Those for organisations are ours, after the same manner.
 */
public final class Richness {

    /** Days after which an assured date is too old to count. */
    private static final int FRESH_DAYS = 90;

    private final List<Item> items = new ArrayList<>();

    private Richness() {}

    public static Richness of(Service service, LocalDate today) {
        Richness richness = new Richness();
        boolean venue =
                service.deliveries().contains(Delivery.VENUE)
                        || service.deliveries().isEmpty() && !service.locations().isEmpty();
        boolean remote =
                service.deliveries().stream().anyMatch(delivery -> delivery != Delivery.VENUE);

        richness.add("name", 10, isText(service.name()));

        if (venue) {
            richness.add("locations", 9, service.locations().stream().anyMatch(Richness::isPlace));
        }

        richness.add("description", 5, isText(service.description()));
        richness.add(
                "service_areas",
                5,
                !service.serviceAreas().isEmpty() || !service.otherAreas().isEmpty());
        richness.add("url", 2, isText(service.url()));
        richness.add("email", 2, isText(service.email()));
        richness.add("deliveries", 2, !service.deliveries().isEmpty());
        richness.add("referral_method", 2, hasAccess(service));
        richness.add("assured_date", 2, isFresh(service.assuredOn(), today));

        if (remote) {
            richness.add("schedules", 2, !service.schedules().isEmpty());
        }

        richness.add("eligibility_description", 2, saysWhoFor(service));
        richness.add("contacts", 2, !service.contacts().isEmpty() || isText(service.phone()));

        return richness;
    }

    public static Richness of(Organisation organisation) {
        Richness richness = new Richness();

        richness.add("name", 10, isText(organisation.name()));
        richness.add("description", 5, isText(organisation.description()));
        richness.add("website", 2, isText(organisation.url()));
        richness.add("email", 2, isText(organisation.email()));
        richness.add("phone", 2, isText(organisation.phone()));
        richness.add("organization_identifiers", 2, !organisation.identifiers().isEmpty());
        richness.add("logo", 2, isText(organisation.logo()));

        return richness;
    }

    /** 0 to 100, two decimals. */
    public double score() {
        double of = items.stream().mapToInt(item -> item.weight).sum();
        double has = items.stream().filter(item -> item.filled).mapToInt(item -> item.weight).sum();

        return Math.round(has / of * 10_000) / 100.0;
    }

    /** Names of the parts that would raise it, the weightiest first. */
    public List<String> improvable() {
        return items.stream()
                .filter(item -> !item.filled)
                .sorted(Comparator.comparingInt(item -> -item.weight))
                .map(item -> item.part)
                .collect(Collectors.toUnmodifiableList());
    }

    private void add(String part, int weight, boolean filled) {
        items.add(new Item(part, weight, filled));
    }

    private static boolean isPlace(Location location) {
        return location.coordinate().isPresent() || isText(location.postcode());
    }

    /** How people get to it: an own way must be said, by an address or a number. */
    private static boolean hasAccess(Service service) {
        return service.referralMethod() != ReferralMethod.EXTERNAL
                || isText(service.url())
                || isText(service.phone())
                || isText(service.email());
    }

    private static boolean isFresh(Optional<LocalDate> assured, LocalDate today) {
        return assured.filter(day -> ChronoUnit.DAYS.between(day, today) < FRESH_DAYS).isPresent();
    }

    private static boolean saysWhoFor(Service service) {
        return isText(service.eligibility())
                || service.minimumAge().isPresent()
                || service.maximumAge().isPresent()
                || service.terms().stream()
                        .anyMatch(term -> term.taxonomy().equals(Taxonomy.ELIGIBILITY));
    }

    private static boolean isText(String text) {
        return !text.isBlank();
    }

    private static boolean isText(Optional<String> text) {
        return text.filter(value -> !value.isBlank()).isPresent();
    }

    private static final class Item {

        private final String part;
        private final int weight;
        private final boolean filled;

        Item(String part, int weight, boolean filled) {
            this.part = part;
            this.weight = weight;
            this.filled = filled;
        }
    }
}
