package org.sena.directory.api;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** Where a service is given. Source: Open Referral UK 3.0, location. */
@Value.Immutable
public interface Location {

    String id();

    /** Physical by default. */
    @Value.Default
    default LocationType type() {
        return LocationType.PHYSICAL;
    }

    String name();

    Optional<String> description();

    /** The first is the one to go to. */
    List<Address> addresses();

    /** Never 0,0: that is a place nobody looked up. */
    Optional<Coordinate> coordinate();

    /** Unique property reference number: 1 to 12 digits. */
    Optional<String> uprn();

    List<Accessibility> accessibility();

    /** Terms beside the accessibility. */
    Set<TermRef> terms();

    /** Of the first address, in one line, without the postcode; empty without an address. */
    default String address() {
        return addresses().isEmpty() ? "" : addresses().get(0).line();
    }

    /** Of the first address; empty without one. */
    default String postcode() {
        return addresses().isEmpty() ? "" : addresses().get(0).postcode();
    }
}
