package org.sena.directory.web;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.sena.directory.api.Availability;
import org.sena.directory.api.Delivery;
import org.sena.directory.api.Place;
import org.sena.directory.api.ReferralMethod;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServiceStatus;
import org.sena.directory.api.ServiceType;
import org.sena.directory.api.Taxonomies;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Tone;

/** A service in the words of a page. */
public final class ServiceView {

    private final Page page;
    private final Service service;
    private final Optional<Place> place;
    private final Taxonomies taxonomies;
    private final LocalDate today;

    /**
     * @param place where the visitor is
     */
    ServiceView(
            Page page,
            Service service,
            Optional<Place> place,
            Taxonomies taxonomies,
            LocalDate today) {
        this.page = page;
        this.service = service;
        this.place = place;
        this.taxonomies = taxonomies;
        this.today = today;
    }

    public String name() {
        return service.name();
    }

    public String organisation() {
        return service.organisation().name();
    }

    public String aboutOrganisation() {
        return service.organisation().description();
    }

    public String url() {
        return page.parameter("need")
                .filter(need -> !need.isEmpty())
                .map(need -> page.link("services", "service", service.id(), "need", need))
                .orElseGet(() -> page.link("services", "service", service.id()));
    }

    /** Back to what was searched for. */
    public String searchUrl() {
        return page.parameter("need")
                .filter(need -> !need.isEmpty())
                .map(need -> page.link("services", "need", need))
                .orElseGet(() -> page.link("services"));
    }

    /** The first paragraph of the description. */
    public String summary() {
        return paragraphs().get(0);
    }

    public List<String> paragraphs() {
        return Arrays.stream(service.description().strip().split("\\R\\s*\\R"))
                .collect(toUnmodifiableList());
    }

    /** What kinds of help it is. */
    public String types() {
        Set<String> codes = service.serviceTypes();

        return taxonomies.serviceTypes().stream()
                .filter(type -> codes.contains(type.code()))
                .map(ServiceType::label)
                .collect(joining(", "));
    }

    public boolean isRunning() {
        return service.status() == ServiceStatus.ACTIVE;
    }

    /** Whether it takes new people. */
    public String availability() {
        return page.text("availability." + service.availability().name());
    }

    public Tone availabilityTone() {
        switch (service.availability()) {
            case OPEN:
                return Tone.SUCCESS;
            case FULL:
                return Tone.DANGER;
            case WAITING_LIST:
                return Tone.WARNING;
            default:
                return Tone.NEUTRAL;
        }
    }

    /** How far the nearest of its places is; empty when that is not known. */
    public String distance() {
        OptionalDouble metres =
                place.map(
                                from ->
                                        service.locations().stream()
                                                .flatMap(at -> at.coordinate().stream())
                                                .mapToDouble(from.coordinate()::metresTo)
                                                .min())
                        .orElse(OptionalDouble.empty());

        return Distances.text(page, metres);
    }

    /** Who it is for: by age, in its own words, by area. */
    public List<String> whoFor() {
        return Stream.of(Ages.text(page, service), service.eligibility().orElse(""), area())
                .filter(text -> !text.isEmpty())
                .collect(toUnmodifiableList());
    }

    /** The limits that are plain, by age and by area; the rest is in {@link #checks()}. */
    public List<String> limits() {
        return Stream.of(Ages.text(page, service), area())
                .filter(text -> !text.isEmpty())
                .collect(toUnmodifiableList());
    }

    /** What to ask before relying on it. */
    public List<String> checks() {
        return Stream.of(
                        service.eligibility().map(who -> page.text("check.eligibility", who)),
                        Optional.of(service.availability())
                                .filter(Availability.UNKNOWN::equals)
                                .map(unknown -> page.text("check.availability")))
                .flatMap(Optional::stream)
                .collect(toUnmodifiableList());
    }

    /** How people use it. */
    public String deliveries() {
        return Arrays.stream(Delivery.values())
                .filter(service.deliveries()::contains)
                .map(delivery -> page.text("delivery." + delivery.name()))
                .collect(joining(", "));
    }

    /** One line for each time it is open, from Monday. */
    public List<String> openingTimes() {
        return new OpeningTexts(page).lines(service.openingTimes());
    }

    /** The lines of each address. */
    public List<List<String>> addresses() {
        return service.locations().stream()
                .map(
                        at ->
                                Stream.of(at.name(), at.address(), at.postcode())
                                        .filter(line -> !line.isEmpty())
                                        .collect(toUnmodifiableList()))
                .collect(toUnmodifiableList());
    }

    public String cost() {
        return service.cost().orElse("");
    }

    public String phone() {
        return service.phone().or(() -> service.organisation().phone()).orElse("");
    }

    /** The address of the phone. */
    public String phoneUrl() {
        return "tel:" + phone().replaceAll("[^0-9+]", "");
    }

    public String email() {
        return service.email().or(() -> service.organisation().email()).orElse("");
    }

    /** Its own page; empty unless it is a page of the web. */
    public String website() {
        return service.url()
                .or(() -> service.organisation().url())
                .filter(url -> url.matches("https?://[^\\s\"'<>]+"))
                .orElse("");
    }

    /** True when SENA may send a referral to its organisation now. */
    public boolean isReferable() {
        return isRunning()
                && service.referralMethod() == ReferralMethod.DIRECT
                && service.availability() != Availability.FULL
                && service.organisation().isRecognisedOn(today);
    }

    public String referralUrl() {
        return page.link("referral", "service", service.id());
    }

    /** How to get its help when SENA can't ask for it. */
    public String otherWay() {
        return service.availability() == Availability.FULL
                ? page.text("way.FULL")
                : page.text(
                        "way."
                                + (service.referralMethod() == ReferralMethod.NONE
                                        ? "NONE"
                                        : "EXTERNAL"));
    }

    /** When somebody last vouched for this record. */
    public String assured() {
        return service.assuredOn().map(day -> page.text("assured", page.date(day))).orElse("");
    }

    private String area() {
        Set<String> areas = service.serviceAreas();

        if (areas.isEmpty()) {
            return page.text("area.everywhere");
        }

        if (place.isPresent()
                && (areas.contains(place.get().outwardCode())
                        || areas.contains(place.get().districtCode()))) {
            return page.text("area.yours");
        }

        // Districts have codes only; their names come with the official lists.
        return areas.stream().anyMatch(area -> area.matches("[A-Z][0-9]{8}"))
                ? page.text("area.district")
                : page.text("area.postcodes", areas.stream().sorted().collect(joining(", ")));
    }
}
