package org.sena.directory.api;

import java.util.Optional;
import org.immutables.value.Value;

/** A postal or street address. Source: Open Referral UK 3.0, address. */
@Value.Immutable
public interface Address {

    /** Kept from where the record comes; empty until the record is stored. */
    @Value.Default
    default String id() {
        return "";
    }

    /** Who to ask for. */
    Optional<String> attention();

    /** Building and street, in one line. */
    String street();

    /** Town or city; empty if unknown. */
    @Value.Default
    default String city() {
        return "";
    }

    /** A part of the town. */
    Optional<String> region();

    /** County; empty if unknown. */
    @Value.Default
    default String county() {
        return "";
    }

    /** As {@code PE29 3TN}; empty if unknown. */
    String postcode();

    /** ISO 3166-1 alpha-2; GB by default. */
    @Value.Default
    default String country() {
        return "GB";
    }

    /** What it is the address of; physical by default. */
    @Value.Default
    default LocationType type() {
        return LocationType.PHYSICAL;
    }

    /** Street, town and county in one line, without the postcode. */
    default String line() {
        StringBuilder line = new StringBuilder(street());

        for (String part : new String[] {city(), county()}) {
            if (!part.isEmpty() && line.indexOf(part) < 0) {
                line.append(", ").append(part);
            }
        }

        return line.toString();
    }
}
