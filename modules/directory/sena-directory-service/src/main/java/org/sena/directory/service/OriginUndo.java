package org.sena.directory.service;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Provenance;
import org.sena.directory.api.RecordKind;
import org.sena.directory.service.store.Author;
import org.sena.directory.service.store.Publication;
import org.sena.directory.service.store.RecordDocuments;
import org.sena.directory.service.store.RecordRows;
import org.sena.directory.service.store.RecordWriter;
import org.sena.directory.service.store.RevisionRows;
import org.sena.directory.service.store.StoredRecord;
import org.sena.directory.service.store.StoredRevision;

/** Puts records back as they were before an origin changed them. */
@Component(service = OriginUndo.class)
public class OriginUndo {

    private static final int PAGE = 200;

    @Reference private RevisionRows revisions;
    @Reference private RecordRows rows;
    @Reference private RecordWriter writer;

    /** In the caller's transaction. Services first: what they no longer name may go then. */
    Result undo(String origin, Author author, Instant now) {
        Result result = new Result();

        for (RecordKind kind :
                List.of(RecordKind.SERVICE, RecordKind.LOCATION, RecordKind.ORGANISATION)) {
            String after = "";

            for (List<String> page = revisions.touchedBy(origin, kind, after, PAGE);
                    !page.isEmpty();
                    page = revisions.touchedBy(origin, kind, after, PAGE)) {
                undo(origin, kind, page, author, now, result);
                after = page.get(page.size() - 1);
            }
        }

        return result;
    }

    private void undo(
            String origin,
            RecordKind kind,
            List<String> ids,
            Author author,
            Instant now,
            Result result) {
        List<Publication> former = new ArrayList<>();
        Map<String, Provenance> gone = new LinkedHashMap<>();

        for (String id : ids) {
            StoredRecord record = writer.lock(id).orElseThrow();
            boolean isOrigins =
                    record.provenance().filter(p -> p.origin().equals(origin)).isPresent();
            Optional<StoredRevision> before = revisions.lastNotOf(id, origin);

            if (!isOrigins || before.isEmpty() && isUsed(record)) {
                result.leftAlone.add(id);
            } else if (before.filter(r -> !r.document().isEmpty()).isPresent()) {
                former.add(publication(before.get()));
            } else {
                gone.put(
                        id,
                        before.map(StoredRevision::provenance)
                                .orElseGet(() -> BatchRecords.from("undo:" + origin, now)));
            }
        }

        Set<String> changed = result.of(kind);

        changed.addAll(writer.publish(former, author, now));
        gone.forEach(
                (id, provenance) ->
                        changed.addAll(
                                writer.withdraw(
                                        List.of(id),
                                        "Taken back: " + origin,
                                        author,
                                        provenance,
                                        now)));
        revisions.settle(ids, origin);
        writer.flush();
    }

    /** True when a service that stays still names it. */
    private boolean isUsed(StoredRecord record) {
        Set<String> services = new HashSet<>();

        if (record.kind() == RecordKind.ORGANISATION) {
            services.addAll(rows.servicesOf(Set.of(record.id())));
        } else if (record.kind() == RecordKind.LOCATION) {
            services.addAll(rows.servicesAt(Set.of(record.id())));
        }

        return rows.find(services).values().stream().anyMatch(StoredRecord::published);
    }

    private static Publication publication(StoredRevision revision) {
        switch (revision.kind()) {
            case SERVICE:
                return RecordDocuments.publication(
                        RecordDocuments.service(revision.document()), revision.provenance());
            case ORGANISATION:
                return RecordDocuments.publication(
                        RecordDocuments.organisation(revision.document()), revision.provenance());
            default:
                return RecordDocuments.publication(
                        RecordDocuments.location(revision.document()), revision.provenance());
        }
    }

    /** What became of the records of an origin. */
    static final class Result {

        private final Map<RecordKind, Set<String>> changed = new EnumMap<>(RecordKind.class);
        private final Set<String> leftAlone = new LinkedHashSet<>();

        Map<RecordKind, Set<String>> changed() {
            return changed;
        }

        Set<String> leftAlone() {
            return leftAlone;
        }

        private Set<String> of(RecordKind kind) {
            return changed.computeIfAbsent(kind, k -> new LinkedHashSet<>());
        }
    }
}
