package org.sena.directory.service.store;

import java.util.Date;
import org.sena.directory.api.ImmutableProvenance;
import org.sena.directory.api.Provenance;
import org.sena.directory.api.RecordKind;
import org.sena.directory.api.workflow.DraftState;
import org.sena.directory.service.store.model.RevisionEntry;

/** A revision's row and its value. */
final class RevisionColumns {

    private RevisionColumns() {}

    static StoredRevision toRevision(RevisionEntry row) {
        return ImmutableStoredRevision.builder()
                .id(row.getRevisionId())
                .recordId(row.getRecordId())
                .kind(RecordKind.valueOf(row.getRecordKind()))
                .organisationId(row.getOrganisationId())
                .name(row.getName())
                .number(row.getRevisionNumber())
                .baseNumber(row.getBaseNumber())
                .state(DraftState.valueOf(row.getRevisionState()))
                .draftVersion(row.getDraftVersion())
                .document(row.getDocument())
                .authorId(row.getAuthorId())
                .authorName(row.getAuthorName())
                .authorRole(row.getAuthorRole())
                .provenance(provenance(row))
                .createdAt(row.getCreatedDate().toInstant())
                .changedAt(row.getChangedDate().toInstant())
                .submittedAt(Columns.moment(row.getSubmittedDate()))
                .decidedAt(Columns.moment(row.getDecidedDate()))
                .decidedBy(Columns.text(row.getDecidedBy()))
                .decidedByName(Columns.text(row.getDecidedByName()))
                .comment(Columns.text(row.getDecisionText()))
                .decidedParts(Columns.lines(row.getDecidedParts()))
                .confirmed(Columns.lines(row.getConfirmed()))
                .build();
    }

    static void fill(RevisionEntry row, StoredRevision revision) {
        row.setRecordId(revision.recordId());
        row.setRecordKind(revision.kind().name());
        row.setOrganisationId(revision.organisationId());
        row.setName(revision.name());
        row.setRevisionNumber(revision.number());
        row.setBaseNumber(revision.baseNumber());
        row.setRevisionState(revision.state().name());
        row.setDraftVersion(revision.draftVersion());
        row.setDocument(revision.document());
        row.setAuthorId(revision.authorId());
        row.setAuthorName(revision.authorName());
        row.setAuthorRole(revision.authorRole());
        fill(row, revision.provenance());
        row.setCreatedDate(Date.from(revision.createdAt()));
        row.setChangedDate(Date.from(revision.changedAt()));
        row.setSubmittedDate(Columns.moment(revision.submittedAt()));
        row.setDecidedDate(Columns.moment(revision.decidedAt()));
        row.setDecidedBy(revision.decidedBy().orElse(""));
        row.setDecidedByName(revision.decidedByName().orElse(""));
        row.setDecisionText(revision.comment().orElse(""));
        row.setDecidedParts(Columns.column(revision.decidedParts()));
        row.setConfirmed(Columns.column(revision.confirmed()));
    }

    private static void fill(RevisionEntry row, Provenance provenance) {
        row.setOrigin(provenance.origin());
        row.setPublisher(provenance.publisher());
        row.setSourceId(provenance.sourceId().orElse(""));
        row.setSourceUrl(provenance.sourceUrl().orElse(""));
        row.setTakenDate(Date.from(provenance.takenAt()));
        row.setSourceRole(provenance.role().name());
    }

    private static Provenance provenance(RevisionEntry row) {
        return ImmutableProvenance.builder()
                .origin(row.getOrigin())
                .publisher(row.getPublisher())
                .sourceId(Columns.text(row.getSourceId()))
                .sourceUrl(Columns.text(row.getSourceUrl()))
                .takenAt(row.getTakenDate().toInstant())
                .role(Provenance.Role.valueOf(row.getSourceRole()))
                .build();
    }
}
