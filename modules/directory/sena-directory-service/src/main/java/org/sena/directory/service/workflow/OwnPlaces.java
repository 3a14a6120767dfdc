package org.sena.directory.service.workflow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.ImmutableLocation;
import org.sena.directory.api.ImmutableProvenance;
import org.sena.directory.api.ImmutableSchedule;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.Location;
import org.sena.directory.api.Provenance;
import org.sena.directory.api.Schedule;
import org.sena.directory.api.Service;
import org.sena.directory.service.store.RecordDocuments;
import org.sena.directory.service.store.RecordRows;
import org.sena.directory.service.store.StoredRecord;

/**
 * Keeps what one organisation says of a place from changing the place of another: a location that
 * another organisation's services use too becomes a location of its own as soon as it is changed.
 */
@Component(service = OwnPlaces.class)
public class OwnPlaces {

    /** Where it comes from is no part of a document. */
    private static final Provenance UNKNOWN =
            ImmutableProvenance.builder()
                    .origin("")
                    .publisher("")
                    .takenAt(Instant.EPOCH)
                    .role(Provenance.Role.NONE)
                    .build();

    @Reference private RecordRows records;

    Service of(Service service) {
        Map<String, String> renamed = new HashMap<>();
        List<Location> locations = new ArrayList<>();

        for (Location location : service.locations()) {
            if (isChanged(location) && isShared(location, service)) {
                renamed.put(location.id(), UUID.randomUUID().toString());
            }

            locations.add(
                    ImmutableLocation.copyOf(location)
                            .withId(renamed.getOrDefault(location.id(), location.id())));
        }

        if (renamed.isEmpty()) {
            return service;
        }

        List<Schedule> schedules = new ArrayList<>();

        for (Schedule schedule : service.schedules()) {
            schedules.add(
                    ImmutableSchedule.copyOf(schedule)
                            .withLocationId(
                                    schedule.locationId().map(id -> renamed.getOrDefault(id, id))));
        }

        return ImmutableService.copyOf(service).withLocations(locations).withSchedules(schedules);
    }

    private boolean isChanged(Location location) {
        Optional<StoredRecord> known = records.find(location.id());

        return known.filter(
                        record ->
                                !record.documentHash()
                                        .equals(
                                                RecordDocuments.publication(location, UNKNOWN)
                                                        .hash()))
                .isPresent();
    }

    private boolean isShared(Location location, Service service) {
        return records.find(records.servicesAt(List.of(location.id()))).values().stream()
                .anyMatch(other -> !other.organisationId().equals(service.organisation().id()));
    }
}
