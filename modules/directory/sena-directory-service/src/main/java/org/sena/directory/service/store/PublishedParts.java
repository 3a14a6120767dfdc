package org.sena.directory.service.store;

import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.Location;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.RecordKind;
import org.sena.directory.api.Service;

/** The organisations and locations of a page of services. */
final class PublishedParts {

    private final Map<String, StoredRecord> records = new HashMap<>();
    private final Map<String, Organisation> organisations = new HashMap<>();
    private final Map<String, Location> locations = new HashMap<>();

    PublishedParts(Stream<StoredRecord> parts) {
        parts.forEach(part -> records.put(part.id(), part));
    }

    /**
     * The whole service; empty when its organisation is not published. Locations that are not are
     * left out.
     *
     * @param named has only the ids of its parts
     */
    Optional<PublishedService> compose(StoredRecord record, Service named) {
        StoredRecord body = records.get(named.organisation().id());

        if (body == null || body.kind() != RecordKind.ORGANISATION) {
            return Optional.empty();
        }

        List<StoredRecord> places =
                named.locations().stream()
                        .map(location -> records.get(location.id()))
                        .filter(Objects::nonNull)
                        .filter(place -> place.kind() == RecordKind.LOCATION)
                        .collect(toList());
        Service whole =
                ImmutableService.copyOf(named)
                        .withOrganisation(
                                organisations.computeIfAbsent(
                                        body.id(), id -> RecordDocuments.organisation(body)))
                        .withLocations(places.stream().map(this::location).collect(toList()))
                        .withModifiedAt(newest(record, body, places))
                        .withProvenance(RecordColumns.shownProvenance(record));

        return Optional.of(
                ImmutablePublishedService.builder()
                        .service(whole)
                        .visibleFrom(record.visibleFrom())
                        .visibleUntil(record.visibleUntil())
                        .build());
    }

    private Location location(StoredRecord place) {
        return locations.computeIfAbsent(
                place.id(), id -> RecordDocuments.location(place.document()));
    }

    /** A reader of the service sees its parts too. */
    private static Optional<Instant> newest(
            StoredRecord record, StoredRecord body, List<StoredRecord> places) {
        return Stream.concat(Stream.of(record, body), places.stream())
                .flatMap(part -> part.modifiedAt().stream())
                .max(Instant::compareTo);
    }
}
