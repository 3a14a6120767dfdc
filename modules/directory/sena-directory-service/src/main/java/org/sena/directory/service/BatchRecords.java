package org.sena.directory.service;

import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sena.directory.api.Batch;
import org.sena.directory.api.ImmutableProvenance;
import org.sena.directory.api.Location;
import org.sena.directory.api.Provenance;
import org.sena.directory.api.RecordKind;
import org.sena.directory.api.Service;
import org.sena.directory.service.store.ImmutablePublication;
import org.sena.directory.service.store.Publication;
import org.sena.directory.service.store.RecordDocuments;

/** A batch as what is to be published, with where it comes from. */
final class BatchRecords {

    /** The origin of what was put in here. */
    static final String EDITOR = "editor";

    private final Batch batch;
    private final Instant now;
    private final LocalDate reviewDue;

    /**
     * @param reviewDue when somebody must look at the services and organisations again
     */
    BatchRecords(Batch batch, Instant now, LocalDate reviewDue) {
        this.batch = batch;
        this.now = now;
        this.reviewDue = reviewDue;
    }

    /** What services need first. */
    Map<RecordKind, List<Publication>> publications() {
        Map<RecordKind, List<Publication>> publications = new LinkedHashMap<>();

        publications.put(
                RecordKind.ORGANISATION,
                batch.organisations().stream()
                        .map(body -> RecordDocuments.publication(body, from(body.provenance())))
                        .map(this::due)
                        .collect(toList()));
        publications.put(
                RecordKind.LOCATION,
                locations(batch.services()).stream()
                        .map(place -> RecordDocuments.publication(place, from(Optional.empty())))
                        .collect(toList()));
        publications.put(
                RecordKind.SERVICE,
                batch.services().stream()
                        .map(one -> RecordDocuments.publication(one, from(one.provenance())))
                        .map(this::due)
                        .collect(toList()));

        return publications;
    }

    /** Each location once. */
    static Collection<Location> locations(List<Service> services) {
        Map<String, Location> locations = new LinkedHashMap<>();

        services.forEach(
                service -> service.locations().forEach(place -> locations.put(place.id(), place)));

        return locations.values();
    }

    /** Of all records that it holds or names. */
    static Set<String> ids(Batch batch) {
        Set<String> ids = new HashSet<>();

        batch.organisations().forEach(body -> ids.add(body.id()));
        batch.services().forEach(service -> ids.add(service.id()));
        batch.services().forEach(service -> ids.add(service.organisation().id()));
        locations(batch.services()).forEach(place -> ids.add(place.id()));

        return ids;
    }

    /** Of what comes without a word of where from: its publisher is empty. */
    static Provenance from(String origin, Instant now) {
        return ImmutableProvenance.builder()
                .origin(origin)
                .publisher("")
                .takenAt(now)
                .role(Provenance.Role.NONE)
                .build();
    }

    private Provenance from(Optional<Provenance> known) {
        return known.<Provenance>map(p -> ImmutableProvenance.copyOf(p).withOrigin(batch.origin()))
                .orElseGet(() -> from(batch.origin(), now));
    }

    private Publication due(Publication publication) {
        return ImmutablePublication.copyOf(publication).withReviewDueOn(reviewDue);
    }
}
