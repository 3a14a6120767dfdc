package org.sena.directory.service.store;

import java.time.Instant;
import java.util.UUID;
import org.sena.directory.api.RecordKind;
import org.sena.directory.api.workflow.DraftState;
import org.sena.directory.service.store.model.RecordEntry;

/** Makes the revision that says what just became of a row. */
final class Versions {

    private Versions() {}

    /** Published at once, without a draft. */
    static StoredRevision published(RecordEntry row, Author author, Instant now) {
        return now(row, author, now).document(row.getDocument()).build();
    }

    /** Published from a draft, which keeps its author and its dates. */
    static StoredRevision published(RecordEntry row, StoredRevision draft) {
        return ImmutableStoredRevision.copyOf(draft)
                .withNumber(row.getRevisionNumber())
                .withState(DraftState.PUBLISHED)
                .withDocument(row.getDocument())
                .withName(row.getName());
    }

    /** Taken out: a version without a document. */
    static StoredRevision withdrawn(RecordEntry row, Author author, String reason, Instant now) {
        return now(row, author, now).document("").comment(reason).build();
    }

    private static ImmutableStoredRevision.Builder now(
            RecordEntry row, Author author, Instant now) {
        return ImmutableStoredRevision.builder()
                .id(UUID.randomUUID().toString())
                .recordId(row.getRecordId())
                .kind(RecordKind.valueOf(row.getRecordKind()))
                .organisationId(row.getOrganisationId())
                .name(row.getName())
                .number(row.getRevisionNumber())
                .baseNumber(row.getRevisionNumber() - 1)
                .state(DraftState.PUBLISHED)
                .authorId(author.id())
                .authorName(author.name())
                .authorRole(author.role())
                .provenance(RecordColumns.provenance(row).orElseThrow())
                .createdAt(now)
                .changedAt(now)
                .decidedAt(now)
                .decidedBy(author.id())
                .decidedByName(author.name());
    }
}
