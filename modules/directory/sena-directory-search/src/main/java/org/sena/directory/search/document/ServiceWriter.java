package org.sena.directory.search.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.sena.directory.api.Availability;
import org.sena.directory.api.Coordinate;
import org.sena.directory.api.Location;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServiceAtLocation;
import org.sena.directory.api.ServiceStatus;
import org.sena.directory.search.IndexRecord;
import org.sena.directory.search.text.Names;

/** Writes a service: a document for each location, and one for itself after them. */
final class ServiceWriter {

    private static final Set<ServiceStatus> SHOWN =
            Set.of(ServiceStatus.ACTIVE, ServiceStatus.TEMPORARILY_CLOSED);

    private final IndexRecord entry;
    private final Service service;

    ServiceWriter(IndexRecord entry, Service service) {
        this.entry = entry;
        this.service = service;
    }

    /**
     * @param bytes the service as it is kept
     */
    List<Document> write(byte[] bytes, long stamp) {
        List<Document> documents = new ArrayList<>();

        for (Location location : service.locations()) {
            documents.add(location(location));
        }

        Document document = document(Fields.SERVICE);

        FieldTypes.term(document, Fields.ID, service.id());
        FieldTypes.order(document, Fields.ID, service.id());
        document.add(new StoredField(Fields.DOCUMENT, bytes));
        document.add(new NumericDocValuesField(Fields.STAMP, stamp));
        addVisible(document);
        addWords(document);
        service.locations()
                .forEach(
                        location ->
                                location.coordinate().ifPresent(at -> addPosition(document, at)));
        new AreaFields(service).addTo(document);
        new FilterFields(service).addTo(document);
        documents.add(document);

        return documents;
    }

    private Document location(Location location) {
        Document document = document(Fields.LOCATION);
        String id = ServiceAtLocation.idOf(service.id(), location.id());

        FieldTypes.term(document, Fields.ID, id);
        FieldTypes.order(document, Fields.ID, id);
        FieldTypes.term(document, Fields.LOCATION_ID, location.id());
        FieldTypes.order(document, Fields.LOCATION_ID, location.id());
        location.coordinate().ifPresent(at -> addPosition(document, at));

        if (isShown()) {
            addMinutes(document, Fields.LOCATION_SHOWN, Moments.minute(service.assuredOn().get()));
        }

        return document;
    }

    /** What a service and its locations have alike. */
    private Document document(String kind) {
        Document document = new Document();

        FieldTypes.term(document, Fields.KIND, kind);
        FieldTypes.term(document, Fields.RECORD, Fields.record(Fields.SERVICE, service.id()));
        FieldTypes.order(document, Fields.NAME_KEY, Names.key(service.name()));
        document.add(new NumericDocValuesField(Fields.CLOSED, takesNobody() ? 1 : 0));

        long modified = Moments.micros(service.modifiedAt().orElse(Instant.EPOCH));

        document.add(new NumericDocValuesField(Fields.MODIFIED, modified));
        document.add(new LongPoint(Fields.MODIFIED, modified));

        return document;
    }

    private void addVisible(Document document) {
        addMinutes(document, Fields.VISIBLE, Integer.MIN_VALUE);

        if (isShown()) {
            addMinutes(document, Fields.SHOWN, Moments.minute(service.assuredOn().get()));
            FieldTypes.term(
                    document,
                    Fields.COMPLETION,
                    Names.key(service.name()) + '\u0000' + service.name());
        }

        service.assuredOn()
                .ifPresent(
                        day ->
                                document.add(
                                        new NumericDocValuesField(
                                                Fields.ASSURED, Moments.day(day))));
    }

    private boolean isShown() {
        return SHOWN.contains(service.status()) && service.assuredOn().isPresent();
    }

    private void addMinutes(Document document, String field, int first) {
        int from =
                Math.max(first, entry.visibleFrom().map(Moments::minute).orElse(Integer.MIN_VALUE));
        int until =
                entry.visibleUntil()
                        .map(day -> Moments.minute(day.plusDays(1)) - 1)
                        .orElse(Integer.MAX_VALUE);

        if (from <= until) {
            document.add(new IntRange(field, new int[] {from}, new int[] {until}));
        }
    }

    private void addWords(Document document) {
        FieldTypes.words(document, Fields.NAME, service.name());
        service.alternateName().ifPresent(n -> FieldTypes.words(document, Fields.NAME, n));
        FieldTypes.words(document, Fields.TEXT, service.description());
        FieldTypes.words(document, Fields.ORGANISATION_NAME, service.organisation().name());
    }

    private static void addPosition(Document document, Coordinate at) {
        document.add(new LatLonPoint(Fields.POSITION, at.latitude(), at.longitude()));
        document.add(new LatLonDocValuesField(Fields.POSITION, at.latitude(), at.longitude()));
    }

    private boolean takesNobody() {
        return service.availability() == Availability.FULL
                || service.status() == ServiceStatus.TEMPORARILY_CLOSED;
    }
}
