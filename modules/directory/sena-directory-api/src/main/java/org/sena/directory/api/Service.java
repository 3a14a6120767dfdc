package org.sena.directory.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * Something an organisation does for people. Services are what SENA suggests; never organisations.
 */
@Value.Immutable
public interface Service {

    /** How a cost in words begins that is none. */
    Pattern FREE = Pattern.compile("free\\b", Pattern.CASE_INSENSITIVE);

    String id();

    String name();

    Optional<String> alternateName();

    /** Plain text; paragraphs by blank lines. */
    String description();

    Organisation organisation();

    ServiceStatus status();

    ReferralMethod referralMethod();

    Availability availability();

    /** People it can have at one time. */
    OptionalInt capacity();

    /** Codes of its service types; at least one. */
    Set<String> serviceTypes();

    /** Youngest age in whole years; empty when it does not matter. */
    OptionalInt minimumAge();

    /** Oldest age in whole years, included; empty when it does not matter. */
    OptionalInt maximumAge();

    /** Who it is for beyond age, in plain words. */
    Optional<String> eligibility();

    /** Terms beside its types: eligibility and local taxonomies. */
    Set<TermRef> terms();

    /**
     * Outward codes or district codes it serves. Serves everywhere when these and {@link
     * #otherAreas()} are empty.
     */
    Set<String> serviceAreas();

    /** Areas it serves that no code names. */
    List<ServiceArea> otherAreas();

    Set<Delivery> deliveries();

    List<Schedule> schedules();

    List<Location> locations();

    /** In plain words. */
    Optional<String> cost();

    List<CostOption> costOptions();

    List<Funding> funding();

    /** BCP 47 tags of the languages it is given in; empty: nothing is known but English. */
    Set<String> languages();

    Optional<String> accreditations();

    /** What everybody must know now: "Closed until 3 January". */
    Optional<String> alert();

    /** What people must bring or show. */
    List<String> requiredDocuments();

    /** People and desks beside its own phone and e-mail address. */
    List<Contact> contacts();

    /** Pages beside its own address. */
    List<WebLink> otherUrls();

    Optional<String> phone();

    Optional<String> email();

    Optional<String> url();

    /**
     * Codes of the data items it needs in a referral (see the privacy context); its name is
     * implied.
     */
    Set<String> neededItems();

    /** When somebody last vouched for this record. */
    Optional<LocalDate> assuredOn();

    /** A desk's address, never a person's. */
    Optional<String> assurerEmail();

    /** When its published content last changed; set by the directory. */
    Optional<Instant> modifiedAt();

    /** Where it comes from; empty: written here. */
    Optional<Provenance> provenance();

    /** Ids of the records that this one replaces. */
    Set<String> replaces();

    /** Weekly opening times, taken from the schedules that hold every week and have both times. */
    default List<OpeningTime> openingTimes() {
        return schedules().stream()
                .filter(s -> s.frequency() == Schedule.Frequency.WEEKLY && s.interval() == 1)
                .filter(s -> s.opens().isPresent() && s.closes().isPresent())
                .flatMap(
                        s ->
                                s.days().stream()
                                        .map(
                                                d ->
                                                        OpeningTime.of(
                                                                d.day(),
                                                                s.opens().get(),
                                                                s.closes().get())))
                .collect(Collectors.toUnmodifiableList());
    }

    /** True when it says that nobody pays. */
    default boolean isFree() {
        return costOptions().isEmpty()
                ? cost().filter(text -> FREE.matcher(text).lookingAt()).isPresent()
                : costOptions().stream().allMatch(option -> option.amount().orElse(1) == 0);
    }
}
