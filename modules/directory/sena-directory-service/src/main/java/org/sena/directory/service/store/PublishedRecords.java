package org.sena.directory.service.store;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.RecordKind;
import org.sena.directory.api.Service;

/**
 * The published directory for whoever keeps a copy of it. All at once comes in pages of constant
 * size; a page costs three questions, however many records it has. Records that are hidden or taken
 * out are absent here and have a tombstone; dates of visibility are the reader's to apply.
 */
@Component(service = PublishedRecords.class)
public class PublishedRecords {

    private static final int PAGE = 500;

    @Reference private RecordRows rows;

    /** All services, page by page in the order of their ids. Services without a body are absent. */
    public void services(Consumer<List<PublishedService>> pages) {
        pages(RecordKind.SERVICE, page -> pages.accept(compose(page)));
    }

    /** All organisations, page by page in the order of their ids. */
    public void organisations(Consumer<List<Organisation>> pages) {
        pages(
                RecordKind.ORGANISATION,
                page ->
                        pages.accept(
                                live(page)
                                        .map(RecordDocuments::organisation)
                                        .collect(toUnmodifiableList())));
    }

    /** What is left of all that was published of a kind, page by page. */
    public void tombstones(RecordKind kind, Consumer<List<Tombstone>> pages) {
        pages(kind, page -> pages.accept(gone(page)));
    }

    /** Those of the services that are published. */
    public List<PublishedService> services(Collection<String> serviceIds) {
        return compose(rows.find(serviceIds).values());
    }

    /** Those of the organisations that are published. */
    public List<Organisation> organisations(Collection<String> organisationIds) {
        return live(rows.find(organisationIds).values())
                .map(RecordDocuments::organisation)
                .collect(toUnmodifiableList());
    }

    /** Those of the records that were published and no longer are. */
    public List<Tombstone> tombstones(Collection<String> recordIds) {
        return gone(rows.find(recordIds).values());
    }

    /** Ids of the services that show records: themselves, their services, or those given there. */
    public Set<String> servicesShowing(RecordKind kind, Collection<String> recordIds) {
        switch (kind) {
            case ORGANISATION:
                return rows.servicesOf(recordIds);
            case LOCATION:
                return rows.servicesAt(recordIds);
            default:
                return Set.copyOf(recordIds);
        }
    }

    private void pages(RecordKind kind, Consumer<List<StoredRecord>> pages) {
        String after = "";

        for (List<StoredRecord> page = rows.ofKind(kind, after, PAGE);
                !page.isEmpty();
                page = rows.ofKind(kind, after, PAGE)) {
            pages.accept(page);
            after = page.get(page.size() - 1).id();
        }
    }

    private List<PublishedService> compose(Collection<StoredRecord> records) {
        Map<StoredRecord, Service> services = new LinkedHashMap<>();
        Set<String> parts = new HashSet<>();

        live(records).forEach(r -> services.put(r, RecordDocuments.service(r.document())));
        services.values().forEach(service -> parts.addAll(partsOf(service)));

        PublishedParts published = new PublishedParts(live(rows.find(parts).values()));

        return services.entrySet().stream()
                .map(entry -> published.compose(entry.getKey(), entry.getValue()))
                .flatMap(Optional::stream)
                .collect(toUnmodifiableList());
    }

    private static Set<String> partsOf(Service service) {
        Set<String> ids = new HashSet<>();

        ids.add(service.organisation().id());
        service.locations().forEach(location -> ids.add(location.id()));

        return ids;
    }

    private static Stream<StoredRecord> live(Collection<StoredRecord> records) {
        return records.stream().filter(r -> r.published() && r.hiddenReason().isEmpty());
    }

    private static List<Tombstone> gone(Collection<StoredRecord> records) {
        return records.stream()
                .filter(r -> !r.document().isEmpty())
                .filter(r -> !r.published() || r.hiddenReason().isPresent())
                .map(PublishedRecords::tombstone)
                .collect(toUnmodifiableList());
    }

    private static Tombstone tombstone(StoredRecord record) {
        return ImmutableTombstone.builder()
                .id(record.id())
                .kind(record.kind())
                .name(record.name())
                .removedAt(record.removedAt().or(record::modifiedAt).orElse(Instant.EPOCH))
                .replacedBy(record.replacedBy())
                .build();
    }
}
