package org.sena.directory.service.store;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sena.directory.api.Coordinate;
import org.sena.directory.api.ImmutableAddress;
import org.sena.directory.api.ImmutableLocation;
import org.sena.directory.api.ImmutableOrganisation;
import org.sena.directory.api.Location;
import org.sena.directory.api.Organisation;
import org.sena.directory.service.store.model.LocationEntry;
import org.sena.directory.service.store.model.OrganisationEntry;

/** Organisations and locations between values and rows. */
final class PlaceRows {

    private PlaceRows() {}

    static Organisation toOrganisation(OrganisationEntry row) {
        return ImmutableOrganisation.builder()
                .id(row.getOrganisationId())
                .name(row.getName())
                .description(row.getDescription())
                .email(Columns.text(row.getEmail()))
                .phone(Columns.text(row.getPhone()))
                .url(Columns.text(row.getUrl()))
                .agreementUntil(Columns.day(row.getAgreementUntil()))
                .build();
    }

    static void fill(OrganisationEntry row, Organisation organisation) {
        row.setName(organisation.name());
        row.setDescription(organisation.description());
        row.setEmail(organisation.email().orElse(""));
        row.setPhone(organisation.phone().orElse(""));
        row.setUrl(organisation.url().orElse(""));
        row.setAgreementUntil(Columns.column(organisation.agreementUntil()));
    }

    /** By id. */
    static Map<String, Location> locations(List<LocationEntry> rows) {
        return rows.stream().collect(toMap(LocationEntry::getLocationId, PlaceRows::toLocation));
    }

    static void fill(LocationEntry row, Location location) {
        Optional<Coordinate> coordinate = location.coordinate();

        row.setName(location.name());
        row.setAddress(location.address());
        row.setPostcode(location.postcode());
        row.setLocated(coordinate.isPresent());
        row.setLatitude(coordinate.map(Coordinate::latitude).orElse(0.0));
        row.setLongitude(coordinate.map(Coordinate::longitude).orElse(0.0));
    }

    private static Location toLocation(LocationEntry row) {
        return ImmutableLocation.builder()
                .id(row.getLocationId())
                .name(row.getName())
                .addAddresses(
                        ImmutableAddress.builder()
                                .street(row.getAddress())
                                .postcode(row.getPostcode())
                                .build())
                .coordinate(
                        row.isLocated()
                                ? Optional.of(Coordinate.of(row.getLatitude(), row.getLongitude()))
                                : Optional.empty())
                .build();
    }
}
