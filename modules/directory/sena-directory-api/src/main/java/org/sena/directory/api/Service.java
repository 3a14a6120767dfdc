package org.sena.directory.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Something an organisation does for people. Services are what SENA suggests; never organisations.
 */
@Value.Immutable
public interface Service {

    String id();

    String name();

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

    /** Outward codes or district codes it serves; empty when it serves everywhere. */
    Set<String> serviceAreas();

    Set<Delivery> deliveries();

    List<OpeningTime> openingTimes();

    List<Location> locations();

    Optional<String> cost();

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
}
