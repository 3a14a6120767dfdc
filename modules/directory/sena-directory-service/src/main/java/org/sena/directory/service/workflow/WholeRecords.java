package org.sena.directory.service.workflow;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.ImmutableOrganisation;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.Location;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.RecordKind;
import org.sena.directory.api.Service;
import org.sena.directory.api.workflow.DraftState;
import org.sena.directory.service.store.RecordDocuments;
import org.sena.directory.service.store.RecordRows;
import org.sena.directory.service.store.RevisionRows;
import org.sena.directory.service.store.StoredRecord;
import org.sena.directory.service.store.StoredRevision;

/** Whole records out of what is stored: as they are published, proposed, or were at some time. */
@Component(service = WholeRecords.class)
public class WholeRecords {

    @Reference private RecordRows records;
    @Reference private RevisionRows revisions;

    /** What is published of a service, or was when it was taken out. */
    Optional<Service> service(StoredRecord record) {
        if (record.kind() != RecordKind.SERVICE || record.document().isEmpty()) {
            return Optional.empty();
        }

        Service named = RecordDocuments.service(record.document());
        Map<String, Location> places = new LinkedHashMap<>();

        records.find(locationIds(named)).values().stream()
                .filter(place -> place.kind() == RecordKind.LOCATION)
                .filter(place -> !place.document().isEmpty())
                .forEach(
                        place ->
                                places.put(place.id(), RecordDocuments.location(place.document())));

        return organisation(record.organisationId())
                .map(
                        organisation ->
                                ImmutableService.copyOf(named)
                                        .withOrganisation(organisation)
                                        .withLocations(
                                                locationIds(named).stream()
                                                        .filter(places::containsKey)
                                                        .map(places::get)
                                                        .collect(Collectors.toList()))
                                        .withModifiedAt(record.modifiedAt())
                                        .withProvenance(record.provenance()));
    }

    Optional<Organisation> organisation(String organisationId) {
        return records.find(organisationId).flatMap(this::organisation);
    }

    Optional<Organisation> organisation(StoredRecord record) {
        return record.kind() == RecordKind.ORGANISATION && !record.document().isEmpty()
                ? Optional.of(RecordDocuments.organisation(record))
                : Optional.empty();
    }

    /** What a version says of a service, whole: a draft with its own locations. */
    Optional<Service> service(StoredRevision revision) {
        if (revision.kind() != RecordKind.SERVICE || revision.document().isEmpty()) {
            return Optional.empty();
        }

        Service service = RecordDocuments.service(revision.document());

        if (revision.state() != DraftState.PUBLISHED) {
            return Optional.of(service);
        }

        Instant at = revision.decidedAt().orElse(revision.changedAt());

        return Optional.of(
                ImmutableService.copyOf(service)
                        .withOrganisation(
                                organisation(revision.organisationId())
                                        .orElse(service.organisation()))
                        .withLocations(
                                service.locations().stream()
                                        .map(location -> asOf(location, at))
                                        .collect(Collectors.toList())));
    }

    Optional<Organisation> organisation(StoredRevision revision) {
        return revision.kind() == RecordKind.ORGANISATION && !revision.document().isEmpty()
                ? Optional.of(
                        ImmutableOrganisation.copyOf(
                                RecordDocuments.organisation(revision.document())))
                : Optional.empty();
    }

    /** The location as it was published then; as it is named when nobody knows. */
    private Location asOf(Location named, Instant at) {
        return revisions.ofRecord(named.id(), List.of(DraftState.PUBLISHED)).stream()
                .filter(version -> !version.document().isEmpty())
                .filter(version -> !version.changedAt().isAfter(at))
                .findFirst()
                .map(version -> RecordDocuments.location(version.document()))
                .orElse(named);
    }

    private static Collection<String> locationIds(Service service) {
        return service.locations().stream()
                .map(Location::id)
                .distinct()
                .collect(Collectors.toList());
    }
}
