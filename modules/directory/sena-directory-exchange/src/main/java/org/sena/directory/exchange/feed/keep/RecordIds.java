package org.sena.directory.exchange.feed.keep;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Directory;
import org.sena.directory.api.ImmutableLocation;
import org.sena.directory.api.ImmutableOrganisation;
import org.sena.directory.api.ImmutableSchedule;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.Location;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.RecordKind;
import org.sena.directory.api.Schedule;
import org.sena.directory.api.Service;
import org.sena.directory.api.TermIds;
import org.sena.directory.exchange.store.model.FeedRecordEntry;
import org.sena.directory.exchange.store.service.FeedRecordEntryLocalService;

/**
 * Decides under which ids a feed's records stand here: their own where it is free, else one made
 * from feed and id, so that a feed never writes over a record of somebody else.
 */
@Component(service = RecordIds.class)
public class RecordIds {

    @Reference private Directory directory;
    @Reference private FeedRecordEntryLocalService records;

    /** What the feed's record became here; added when it is new. */
    FeedRecordEntry row(String feedId, RecordKind kind, String sourceId, String wished) {
        String key = key(feedId, kind, sourceId);
        FeedRecordEntry known = records.fetchFeedRecordEntry(key);

        if (known != null) {
            return known;
        }

        FeedRecordEntry row = records.createFeedRecordEntry(key);

        row.setFeedId(feedId);
        row.setKind(kind.name());
        row.setSourceId(sourceId);
        row.setRecordId(
                isFree(kind, wished) ? wished : TermIds.of("feed", feedId, kind.name(), wished));
        row.setHash("");
        row.setEtag("");
        row.setSeenRunId("");

        return row;
    }

    /** True when the feed gives back what we made of a record under an id of our own. */
    boolean isOurCopy(FeedRecordEntry row) {
        return row.isNew()
                && records.ofRecord(row.getSourceId()).stream()
                        .anyMatch(made -> !made.getSourceId().equals(made.getRecordId()));
    }

    static String key(String feedId, RecordKind kind, String sourceId) {
        return TermIds.of("feed-record", feedId, kind.name(), sourceId);
    }

    /** The service under its id here, with its organisation and its locations under theirs. */
    Service placed(String feedId, String recordId, Service service) {
        Map<String, String> moved = new HashMap<>();
        List<Location> locations = new ArrayList<>();

        for (Location location : service.locations()) {
            String id = id(feedId, RecordKind.LOCATION, location.id());

            moved.put(location.id(), id);
            locations.add(ImmutableLocation.copyOf(location).withId(id));
        }

        List<Schedule> schedules = new ArrayList<>();

        for (Schedule schedule : service.schedules()) {
            Optional<String> at = schedule.locationId().map(id -> moved.getOrDefault(id, id));

            schedules.add(ImmutableSchedule.copyOf(schedule).withLocationId(at));
        }

        return ImmutableService.copyOf(service)
                .withId(recordId)
                .withOrganisation(organisation(feedId, service.organisation()))
                .withLocations(locations)
                .withSchedules(schedules);
    }

    /** One that is here from elsewhere under the same UUID is the same one. */
    private Organisation organisation(String feedId, Organisation organisation) {
        Optional<Organisation> here = directory.organisation(organisation.id());

        if (here.isPresent() && !isOurs(feedId, here.get())) {
            return here.get();
        }

        return ImmutableOrganisation.copyOf(organisation)
                .withId(id(feedId, RecordKind.ORGANISATION, organisation.id()));
    }

    static boolean isOurs(String feedId, Organisation organisation) {
        return organisation
                .provenance()
                .filter(from -> from.origin().equals(FeedOrigins.of(feedId)))
                .isPresent();
    }

    private String id(String feedId, RecordKind kind, String sourceId) {
        FeedRecordEntry row = row(feedId, kind, sourceId, sourceId);

        if (row.isNew()) {
            row.setPresent(true);
            records.addFeedRecordEntry(row);
        }

        return row.getRecordId();
    }

    private boolean isFree(RecordKind kind, String id) {
        if (!isUuid(id)) {
            return false;
        }

        switch (kind) {
            case SERVICE:
                return directory.service(id).isEmpty() && directory.removedAt(id).isEmpty();
            case ORGANISATION:
                return directory.organisation(id).isEmpty();
            default:
                return directory.location(id).isEmpty();
        }
    }

    private static boolean isUuid(String id) {
        try {
            return UUID.fromString(id).toString().equalsIgnoreCase(id);
        } catch (IllegalArgumentException e) { // Any other id.
            return false;
        }
    }
}
