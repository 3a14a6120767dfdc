package org.sena.directory.service.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import org.sena.directory.api.ImmutableProvenance;
import org.sena.directory.api.Provenance;
import org.sena.directory.api.RecordKind;
import org.sena.directory.service.store.model.RecordEntry;

/** A record's row and its value. */
final class RecordColumns {

    private RecordColumns() {}

    static StoredRecord toRecord(RecordEntry row) {
        return ImmutableStoredRecord.builder()
                .id(row.getRecordId())
                .kind(RecordKind.valueOf(row.getRecordKind()))
                .organisationId(row.getOrganisationId())
                .name(row.getName())
                .document(row.getDocument())
                .documentHash(row.getDocumentHash())
                .published(row.isPublished())
                .removedAt(Columns.moment(row.getRemovedDate()))
                .visibleFrom(Columns.day(row.getVisibleFrom()))
                .visibleUntil(Columns.day(row.getVisibleUntil()))
                .hiddenReason(Columns.text(row.getHiddenReason()))
                .status(row.getRecordStatus())
                .assuredOn(Columns.day(row.getAssuredDate()))
                .reviewDueOn(Columns.day(row.getReviewDueDate()))
                .modifiedAt(Columns.moment(row.getModifiedDate()))
                .revision(row.getRevisionNumber())
                .provenance(provenance(row))
                .replacedBy(Columns.text(row.getReplacedBy()))
                .build();
    }

    /** Where it comes from, for readers: nothing when somebody wrote it here. */
    static Optional<Provenance> shownProvenance(StoredRecord record) {
        return record.provenance().filter(known -> !known.publisher().isEmpty());
    }

    /** Everything that the new version says; it is shown again if it was taken out. */
    static void fill(RecordEntry row, Publication publication, Instant now) {
        row.setRecordKind(publication.kind().name());
        row.setOrganisationId(publication.organisationId());
        row.setName(publication.name());
        row.setDocument(publication.document());
        row.setDocumentHash(publication.hash());
        row.setPublished(true);
        row.setRemoved(false);
        row.setRemovedDate(null);
        row.setReplacedBy("");
        row.setRecordStatus(publication.status());
        row.setAssuredDate(Columns.column(publication.assuredOn()));
        row.setModifiedDate(Date.from(now));
        row.setRevisionNumber(row.getRevisionNumber() + 1);
        publication.reviewDueOn().ifPresent(day -> vouched(row, day));
        fill(row, publication.provenance());
    }

    /** Somebody looked at it: whatever hid it, it is shown again. */
    private static void vouched(RecordEntry row, LocalDate reviewDue) {
        row.setReviewDueDate(Columns.column(Optional.of(reviewDue)));
        row.setHiddenReason("");
    }

    static void fill(RecordEntry row, Provenance provenance) {
        row.setOrigin(provenance.origin());
        row.setPublisher(provenance.publisher());
        row.setSourceId(provenance.sourceId().orElse(""));
        row.setSourceUrl(provenance.sourceUrl().orElse(""));
        row.setTakenDate(Date.from(provenance.takenAt()));
        row.setSourceRole(provenance.role().name());
    }

    static Optional<Provenance> provenance(RecordEntry row) {
        if (row.getOrigin().isEmpty()) {
            return Optional.empty();
        }

        return Optional.of(
                ImmutableProvenance.builder()
                        .origin(row.getOrigin())
                        .publisher(row.getPublisher())
                        .sourceId(Columns.text(row.getSourceId()))
                        .sourceUrl(Columns.text(row.getSourceUrl()))
                        .takenAt(row.getTakenDate().toInstant())
                        .role(Provenance.Role.valueOf(row.getSourceRole()))
                        .build());
    }
}
