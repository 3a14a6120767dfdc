package org.sena.directory.web.service;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sena.directory.api.Availability;
import org.sena.directory.api.Delivery;
import org.sena.directory.api.Place;
import org.sena.directory.api.ReferralMethod;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServiceHit;
import org.sena.directory.api.ServiceStatus;
import org.sena.directory.api.ServiceType;
import org.sena.directory.api.Taxonomies;
import org.sena.directory.words.AgeWords;
import org.sena.directory.words.DistanceWords;
import org.sena.directory.words.LanguageWords;
import org.sena.directory.words.ScheduleWords;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Tone;

/** A service in the words of a page: what its card and its own page both say. */
public final class ServiceView {

    private final Page page;
    private final ServiceHit hit;
    private final Service service;
    private final Optional<Place> place;
    private final Taxonomies taxonomies;
    private final LocalDateTime now;
    private final Set<String> listed;
    private final Predicate<Service> referable;

    /**
     * @param place where the visitor is
     * @param now in this country
     * @param listed ids of the services on the visitor's list
     * @param referable tells whether people may be referred to a service now
     */
    public ServiceView(
            Page page,
            ServiceHit hit,
            Optional<Place> place,
            Taxonomies taxonomies,
            LocalDateTime now,
            Set<String> listed,
            Predicate<Service> referable) {
        this.page = page;
        this.hit = hit;
        this.service = hit.service();
        this.place = place;
        this.taxonomies = taxonomies;
        this.now = now;
        this.listed = listed;
        this.referable = referable;
    }

    public String id() {
        return service.id();
    }

    /** True when it is on the visitor's list. */
    public boolean isListed() {
        return listed.contains(service.id());
    }

    /** The need that was looked for, for the list; empty when there was none. */
    public String need() {
        return page.parameter("need").orElse("");
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

    /** What everybody must know now; empty when there is nothing. */
    public String alert() {
        return service.alert().orElse("");
    }

    /** Whether it takes new people. */
    public String availability() {
        return isRunning()
                ? page.text("availability." + service.availability().name())
                : page.text("availability.closed");
    }

    public Tone availabilityTone() {
        if (!isRunning()) {
            return Tone.WARNING;
        }

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
        return new DistanceWords(page.locale())
                .of(hit.metres().isPresent() ? hit.metres() : metres());
    }

    /** "Open now, until 5pm"; empty when its times are not known or it is closed for now. */
    public String nextOpening() {
        return isRunning() ? new ScheduleWords(page.locale()).next(service.schedules(), now) : "";
    }

    /** The limits that are plain, by age and by area; the rest is in {@link #checks()}. */
    public List<String> limits() {
        return Stream.of(ages(), area())
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

    /** The languages beside English. */
    public String languages() {
        LanguageWords names = new LanguageWords(page.locale());

        return service.languages().stream()
                .filter(tag -> !tag.equals("en"))
                .map(names::name)
                .sorted()
                .collect(joining(", "));
    }

    public boolean isFree() {
        return service.isFree();
    }

    /** True when SENA may send a referral to its organisation now. */
    public boolean isReferable() {
        return referable.test(service);
    }

    /** The same with all that is known. */
    public DetailView detail() {
        return new DetailView(page, service, taxonomies);
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

    /** Where somebody can say that something is wrong here. */
    public String tellUrl() {
        return page.link("directory", "service", service.id());
    }

    /** When somebody last vouched for this record. */
    public String assured() {
        return service.assuredOn().map(day -> page.text("assured", page.date(day))).orElse("");
    }

    /** Who it is for: by age, in its own words, by area. */
    public List<String> whoFor() {
        return Stream.of(ages(), service.eligibility().orElse(""), area())
                .filter(text -> !text.isEmpty())
                .collect(toUnmodifiableList());
    }

    private OptionalDouble metres() {
        return place.map(
                        from ->
                                service.locations().stream()
                                        .flatMap(at -> at.coordinate().stream())
                                        .mapToDouble(from.coordinate()::metresTo)
                                        .min())
                .orElse(OptionalDouble.empty());
    }

    private String ages() {
        return new AgeWords(page.locale()).of(service);
    }

    private String area() {
        return Areas.text(page, service, place);
    }
}
