package org.sena.directory.api;

import org.immutables.value.Value;

/** Where a postcode is. */
@Value.Immutable
public interface Place {

    /** A whole postcode as {@code PE29 3TN}, or an outward code as {@code PE29}. */
    String postcode();

    /** The first half of the postcode, as {@code PE29}. */
    String outwardCode();

    Coordinate coordinate();

    /**
     * ONS code of the local authority district, for example {@code E07000011}; empty if unknown.
     */
    String districtCode();
}
