package org.sena.directory.service.index;

import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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
        Map<String, RecordChange> services = new HashMap<>();
        Map<String, RecordChange> organisations = new HashMap<>();

        for (RecordChange change : changed) {
            if (change.kind().equals(Changes.TAXONOMIES)) {
                continue;
            }

            RecordKind kind = RecordKind.valueOf(change.kind());

            records.servicesShowing(kind, change.recordId())
                    .forEach(id -> services.put(id, change));

            if (kind == RecordKind.ORGANISATION) {
                organisations.put(change.recordId(), change);
            }
        }

        inParts(organisations.keySet(), ids -> parts.accept(organisations(ids, organisations)));
        inParts(services.keySet(), ids -> parts.accept(services(ids, services)));
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

    private List<IndexRecord> services(List<String> ids, Map<String, RecordChange> why) {
        List<IndexRecord> entries =
                records.services(ids).stream().map(StoredChanges::entry).collect(toList());

        addGone(entries, RecordKind.SERVICE, ids, why);

        return entries;
    }

    private List<IndexRecord> organisations(List<String> ids, Map<String, RecordChange> why) {
        List<IndexRecord> entries = new ArrayList<>();

        for (Organisation organisation : records.organisations(ids)) {
            entries.add(IndexRecord.of(organisation));
        }

        addGone(entries, RecordKind.ORGANISATION, ids, why);

        return entries;
    }

    /** What is not there any more, or is hidden because its organisation is. */
    private void addGone(
            List<IndexRecord> entries,
            RecordKind kind,
            List<String> ids,
            Map<String, RecordChange> why) {
        Set<String> missing = new LinkedHashSet<>(ids);

        entries.forEach(entry -> missing.remove(entry.id()));

        for (Tombstone gone : records.tombstones(missing)) {
            missing.remove(gone.id());
            entries.add(entry(gone));
        }

        missing.forEach(id -> entries.add(IndexRecord.removed(kind, id, "", why.get(id).at())));
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
