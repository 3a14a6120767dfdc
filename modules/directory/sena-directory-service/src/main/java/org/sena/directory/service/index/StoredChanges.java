package org.sena.directory.service.index;

import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.RecordKind;
import org.sena.directory.search.IndexRecord;
import org.sena.directory.search.RecordSource;
import org.sena.directory.service.store.Changes;
import org.sena.directory.service.store.PublishedRecords;
import org.sena.directory.service.store.PublishedService;
import org.sena.directory.service.store.RecordChange;
import org.sena.directory.service.store.Tombstone;

/** Reads changes and records from the rows. */
@Component(service = StoredChanges.class)
public class StoredChanges implements ChangedRecords {

    private static final int PART = 500;

    @Reference private Changes changes;
    @Reference private PublishedRecords records;

    @Override
    public List<RecordChange> after(long sequence, int limit) {
        return changes.after(sequence, limit);
    }

    @Override
    public long newest() {
        return changes.newest();
    }

    @Override
    public void now(Collection<RecordChange> changed, Consumer<List<IndexRecord>> parts) {
        Map<RecordKind, Set<String>> byKind = new EnumMap<>(RecordKind.class);
        Instant newest = Instant.EPOCH;

        for (RecordChange change : changed) {
            if (!change.kind().equals(Changes.TAXONOMIES)) {
                byKind.computeIfAbsent(
                                RecordKind.valueOf(change.kind()), kind -> new LinkedHashSet<>())
                        .add(change.recordId());
                newest = change.at().isAfter(newest) ? change.at() : newest;
            }
        }

        Instant at = newest;
        Set<String> services = new LinkedHashSet<>();

        byKind.forEach((kind, ids) -> services.addAll(records.servicesShowing(kind, ids)));
        inParts(
                byKind.getOrDefault(RecordKind.ORGANISATION, Set.of()),
                ids -> parts.accept(organisations(ids, at)));
        inParts(services, ids -> parts.accept(services(ids, at)));
    }

    @Override
    public RecordSource all() {
        return reader -> {
            records.organisations(page -> page.forEach(o -> reader.accept(IndexRecord.of(o))));
            records.services(page -> page.forEach(service -> reader.accept(entry(service))));

            for (RecordKind kind : List.of(RecordKind.ORGANISATION, RecordKind.SERVICE)) {
                records.tombstones(kind, page -> page.forEach(gone -> reader.accept(entry(gone))));
            }
        };
    }

    private List<IndexRecord> services(List<String> ids, Instant at) {
        List<IndexRecord> entries =
                records.services(ids).stream().map(StoredChanges::entry).collect(toList());

        addGone(entries, RecordKind.SERVICE, ids, at);

        return entries;
    }

    private List<IndexRecord> organisations(List<String> ids, Instant at) {
        List<IndexRecord> entries = new ArrayList<>();

        for (Organisation organisation : records.organisations(ids)) {
            entries.add(IndexRecord.of(organisation));
        }

        addGone(entries, RecordKind.ORGANISATION, ids, at);

        return entries;
    }

    /** What is not there any more, or is hidden because its organisation is. */
    private void addGone(List<IndexRecord> entries, RecordKind kind, List<String> ids, Instant at) {
        Set<String> missing = new LinkedHashSet<>(ids);

        entries.forEach(entry -> missing.remove(entry.id()));

        for (Tombstone gone : records.tombstones(missing)) {
            missing.remove(gone.id());
            entries.add(entry(gone));
        }

        missing.forEach(id -> entries.add(IndexRecord.removed(kind, id, "", at)));
    }

    private static IndexRecord entry(PublishedService published) {
        return IndexRecord.of(published.service())
                .withVisibleFrom(published.visibleFrom())
                .withVisibleUntil(published.visibleUntil());
    }

    private static IndexRecord entry(Tombstone gone) {
        return IndexRecord.removed(gone.kind(), gone.id(), gone.name(), gone.removedAt());
    }

    private static void inParts(Collection<String> ids, Consumer<List<String>> parts) {
        List<String> all = List.copyOf(ids);

        for (int from = 0; from < all.size(); from += PART) {
            parts.accept(all.subList(from, Math.min(all.size(), from + PART)));
        }
    }
}
