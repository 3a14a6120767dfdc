package org.sena.directory.standard;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.sena.directory.api.Accessibility;
import org.sena.directory.api.Address;
import org.sena.directory.api.Coordinate;
import org.sena.directory.api.ImmutableAccessibility;
import org.sena.directory.api.ImmutableAddress;
import org.sena.directory.api.ImmutableLocation;
import org.sena.directory.api.Location;
import org.sena.directory.api.LocationType;
import org.sena.directory.api.RecordKind;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.TermRef;

/** Reads a location, by the names of either version. */
final class LocationReader {

    private final Reading reading;

    LocationReader(Reading reading) {
        this.reading = reading;
    }

    Location location(Doc doc) {
        ImmutableLocation.Builder location =
                ImmutableLocation.builder()
                        .id(reading.id(RecordKind.LOCATION, doc))
                        .type(
                                doc.word("location_type", LocationType.class)
                                        .orElse(LocationType.PHYSICAL))
                        .name(doc.textOrEmpty("name"))
                        .description(doc.text("description"))
                        .coordinate(coordinate(doc))
                        .uprn(uprn(doc))
                        .terms(reading.attributes(doc));

        doc.objectsOfAny("addresses", "physical_addresses")
                .forEach(address -> location.addAddresses(address(address)));
        doc.objectsOfAny("accessibility", "accessibility_for_disabilities")
                .forEach(item -> location.addAccessibility(accessibility(item)));

        return location.build();
    }

    /** A place nobody looked up (0,0) is none; one beyond the poles is a mistake. */
    static Optional<Coordinate> coordinate(Doc doc) {
        OptionalDouble latitude = doc.number("latitude");
        OptionalDouble longitude = doc.number("longitude");

        if (latitude.isEmpty()
                || longitude.isEmpty()
                || latitude.getAsDouble() == 0 && longitude.getAsDouble() == 0) {
            return Optional.empty();
        }
        if (Math.abs(latitude.getAsDouble()) > 90) {
            doc.wrong("latitude", latitude.getAsDouble() + " is not between -90 and 90");

            return Optional.empty();
        }
        if (Math.abs(longitude.getAsDouble()) > 180) {
            doc.wrong("longitude", longitude.getAsDouble() + " is not between -180 and 180");

            return Optional.empty();
        }

        return Optional.of(Coordinate.of(latitude.getAsDouble(), longitude.getAsDouble()));
    }

    Address address(Doc doc) {
        return ImmutableAddress.builder()
                .id(reading.partId(doc))
                .attention(doc.text("attention"))
                .street(street(doc))
                .city(doc.textOrEmpty("city"))
                .region(doc.text("region"))
                .county(doc.textOrEmpty("state_province"))
                .postcode(doc.textOrEmpty("postal_code"))
                .country(doc.text("country").orElse(reading.isForeign() ? "GB" : ""))
                .type(doc.word("address_type", LocationType.class).orElse(LocationType.PHYSICAL))
                .build();
    }

    private String street(Doc doc) {
        String first = doc.textOrEmpty("address_1");

        return doc.text("address_2").map(second -> first + ", " + second).orElse(first);
    }

    private static Optional<String> uprn(Doc doc) {
        return doc.text("external_identifier_type")
                .filter(type -> type.toUpperCase(Locale.ROOT).contains("UPRN"))
                .flatMap(type -> doc.text("external_identifier"));
    }

    private Accessibility accessibility(Doc doc) {
        Optional<String> code =
                reading.attributes(doc).stream()
                        .filter(ref -> ref.taxonomy().equals(Taxonomy.ACCESSIBILITY))
                        .map(TermRef::code)
                        .findFirst();

        return ImmutableAccessibility.builder()
                .id(reading.partId(doc))
                .description(doc.text("description").or(() -> doc.text("accessibility")).orElse(""))
                .details(doc.text("details"))
                .url(doc.text("url").map(reading::uri))
                .code(code)
                .build();
    }
}
