package org.sena.directory.api;

import java.util.Optional;
import org.immutables.value.Value;

/** An area that a service serves and no code names: described or drawn. */
@Value.Immutable
public interface ServiceArea {

    /** Kept from where the record comes; empty until the record is stored. */
    @Value.Default
    default String id() {
        return "";
    }

    /** In plain words. */
    String name();

    /** Its shape, in the form that {@link #extentType()} says. */
    Optional<String> extent();

    /** {@code geojson}, {@code topojson}, {@code kml} or another; only GeoJSON is searched. */
    Optional<String> extentType();

    /** Of the area in an official list. */
    Optional<String> uri();
}
