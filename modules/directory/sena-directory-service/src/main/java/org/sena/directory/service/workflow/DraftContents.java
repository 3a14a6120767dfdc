package org.sena.directory.service.workflow;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.RecordKind;
import org.sena.directory.api.Service;
import org.sena.directory.api.workflow.Change;
import org.sena.directory.api.workflow.Draft;
import org.sena.directory.api.workflow.ImmutableDraft;
import org.sena.directory.service.store.RecordRows;
import org.sena.directory.service.store.RevisionRows;
import org.sena.directory.service.store.StoredRecord;
import org.sena.directory.service.store.StoredRevision;
import org.sena.directory.service.workflow.difference.Comparison;

/** What drafts say, against the version they started from and against the newest one. */
@Component(service = DraftContents.class)
public class DraftContents {

    @Reference private Blanks blanks;
    @Reference private Classification classification;
    @Reference private RecordRows records;
    @Reference private RevisionRows revisions;
    @Reference private WholeRecords whole;

    Draft toDraft(StoredRevision revision) {
        return ImmutableDraft.builder()
                .id(revision.id())
                .recordId(revision.recordId())
                .kind(revision.kind())
                .service(whole.service(revision))
                .organisation(whole.organisation(revision))
                .state(revision.state())
                .version(revision.draftVersion())
                .base(revision.baseNumber())
                .outdated(revision.state().isOpen() && !conflicts(revision).isEmpty())
                .authorId(revision.authorId())
                .authorName(revision.authorName())
                .createdAt(revision.createdAt())
                .changedAt(revision.changedAt())
                .submittedAt(revision.submittedAt())
                .decidedAt(revision.decidedAt())
                .decidedBy(revision.decidedByName())
                .comment(revision.comment())
                .acceptedParts(revision.decidedParts())
                .build();
    }

    /** Parts that the draft and a newer version both changed, and not to the same. */
    Set<String> conflicts(StoredRevision draft) {
        Optional<StoredRecord> record = newer(draft);

        if (record.isEmpty()) {
            return Set.of();
        }

        return draft.kind() == RecordKind.SERVICE
                ? services()
                        .conflicts(baseService(draft), service(draft), newestService(draft, record))
                : organisations()
                        .conflicts(
                                baseOrganisation(draft),
                                organisation(draft),
                                newestOrganisation(draft, record));
    }

    /** What the draft would change now; once it is decided, what it changed. */
    List<Change> changes(StoredRevision draft) {
        Optional<StoredRecord> record = draft.state().isOpen() ? newer(draft) : Optional.empty();

        if (draft.baseNumber() == 0 && record.isEmpty()) {
            return draft.kind() == RecordKind.SERVICE
                    ? services().additions(service(draft))
                    : organisations().additions(organisation(draft));
        }

        return draft.kind() == RecordKind.SERVICE
                ? services().changes(newestService(draft, record), rebasedService(draft))
                : organisations()
                        .changes(newestOrganisation(draft, record), rebasedOrganisation(draft));
    }

    /** The newest version with what the draft changes. */
    Service rebasedService(StoredRevision draft) {
        return services()
                .rebase(baseService(draft), service(draft), newestService(draft, newer(draft)));
    }

    /** The newest version with what the draft changes. */
    Organisation rebasedOrganisation(StoredRevision draft) {
        return organisations()
                .rebase(
                        baseOrganisation(draft),
                        organisation(draft),
                        newestOrganisation(draft, newer(draft)));
    }

    /** The newest version with some of what the draft changes. */
    Service takenService(StoredRevision draft, Set<String> parts) {
        return services().take(newestService(draft, newer(draft)), service(draft), parts);
    }

    /** The newest version with some of what the draft changes. */
    Organisation takenOrganisation(StoredRevision draft, Set<String> parts) {
        return organisations()
                .take(newestOrganisation(draft, newer(draft)), organisation(draft), parts);
    }

    Comparison<Service> services() {
        return Comparison.ofServices(classification.names());
    }

    Comparison<Organisation> organisations() {
        return Comparison.ofOrganisations(classification.names());
    }

    Service service(StoredRevision draft) {
        return whole.service(draft).orElseThrow();
    }

    Organisation organisation(StoredRevision draft) {
        return whole.organisation(draft).orElseThrow();
    }

    private Service baseService(StoredRevision draft) {
        return base(draft)
                .flatMap(whole::service)
                .orElseGet(() -> blanks.service(draft.recordId(), draft.organisationId()));
    }

    private Organisation baseOrganisation(StoredRevision draft) {
        return base(draft)
                .flatMap(whole::organisation)
                .orElseGet(() -> blanks.organisation(draft.recordId()));
    }

    private Service newestService(StoredRevision draft, Optional<StoredRecord> newer) {
        return newer.flatMap(whole::service).orElseGet(() -> baseService(draft));
    }

    private Organisation newestOrganisation(StoredRevision draft, Optional<StoredRecord> newer) {
        return newer.flatMap(whole::organisation).orElseGet(() -> baseOrganisation(draft));
    }

    /** What it started from; of a record that had been taken out, the last that it said. */
    private Optional<StoredRevision> base(StoredRevision draft) {
        return draft.baseNumber() == 0
                ? Optional.empty()
                : revisions.lastSaying(draft.recordId(), draft.baseNumber());
    }

    /** The record, when something newer was published than what the draft started from. */
    private Optional<StoredRecord> newer(StoredRevision draft) {
        return records.find(draft.recordId())
                .filter(record -> record.revision() > draft.baseNumber())
                .filter(record -> !record.document().isEmpty());
    }
}
