package org.sena.directory.service.workflow;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.RecordKind;
import org.sena.directory.api.workflow.Change;
import org.sena.directory.api.workflow.DraftState;
import org.sena.directory.api.workflow.ImmutableRevision;
import org.sena.directory.api.workflow.Revision;
import org.sena.directory.service.store.RecordRows;
import org.sena.directory.service.store.RecordWriter;
import org.sena.directory.service.store.RevisionRows;
import org.sena.directory.service.store.StoredRecord;
import org.sena.directory.service.store.StoredRevision;
import org.sena.identity.api.Actor;

/** What became of a record, and how to go back. */
@Component(service = Histories.class)
public class Histories {

    private static final int MOST = 500;

    @Reference private Assurers assurers;
    @Reference private DraftContents contents;
    @Reference private Keepers keepers;
    @Reference private Publishing publishing;
    @Reference private RecordRows records;
    @Reference private RecordWriter writer;
    @Reference private RevisionRows revisions;
    @Reference private WholeRecords whole;

    List<Revision> of(String recordId) {
        Actor actor = keepers.actor();
        Optional<StoredRecord> record = records.find(recordId);

        keepers.require(
                record.filter(one -> assurers.maySee(actor, one)).isPresent()
                        || record.isEmpty() && proposes(actor, recordId),
                "directory.record.history",
                recordId);

        return revisions.ofRecord(recordId, 0, MOST).stream()
                .filter(revision -> revision.state() != DraftState.DRAFT)
                .map(Histories::toRevision)
                .collect(Collectors.toUnmodifiableList());
    }

    /** Against the version before it; for what was never published, the one it started from. */
    List<Change> changes(String revisionId) {
        String deed = "directory.record.changes";
        Actor actor = keepers.actor();
        StoredRevision revision =
                revisions
                        .find(revisionId)
                        .filter(
                                one ->
                                        keepers.reads(actor, one.organisationId())
                                                || assurers.vouches(actor, one)
                                                || records.find(one.recordId())
                                                        .filter(r -> assurers.maySee(actor, r))
                                                        .isPresent())
                        .orElseThrow(() -> keepers.refused(deed, revisionId));
        Optional<StoredRevision> before =
                revisions.lastSaying(
                        revision.recordId(),
                        revision.number() > 0 ? revision.number() - 1 : revision.baseNumber());

        return revision.kind() == RecordKind.SERVICE
                ? changesOfService(revision, before)
                : changesOfOrganisation(revision, before);
    }

    /** In the caller's transaction. */
    void restore(String revisionId) {
        String deed = "directory.record.restore";
        Actor actor = keepers.actor();

        keepers.require(keepers.keepsAll(actor), deed, revisionId);

        StoredRevision revision =
                revisions
                        .find(revisionId)
                        .filter(one -> one.number() > 0 && !one.document().isEmpty())
                        .filter(one -> one.kind() != RecordKind.LOCATION)
                        .orElseThrow(() -> keepers.refused(deed, revisionId));
        StoredRecord record = writer.lock(revision.recordId()).orElseThrow();
        StoredRevision version =
                publishing.direct(
                        record, keepers.author(actor), "Version " + revision.number() + " again");

        if (revision.kind() == RecordKind.SERVICE) {
            publishing.changed(whole.service(revision).orElseThrow(), version);
        } else {
            publishing.changed(whole.organisation(revision).orElseThrow(), version);
        }

        keepers.did(deed, revision.recordId());
    }

    private List<Change> changesOfService(
            StoredRevision revision, Optional<StoredRevision> before) {
        return whole.service(revision)
                .map(
                        after ->
                                before.flatMap(whole::service)
                                        .map(was -> contents.services().changes(was, after))
                                        .orElseGet(() -> contents.services().additions(after)))
                .orElse(List.of());
    }

    private List<Change> changesOfOrganisation(
            StoredRevision revision, Optional<StoredRevision> before) {
        return whole.organisation(revision)
                .map(
                        after ->
                                before.flatMap(whole::organisation)
                                        .map(was -> contents.organisations().changes(was, after))
                                        .orElseGet(() -> contents.organisations().additions(after)))
                .orElse(List.of());
    }

    private boolean proposes(Actor actor, String recordId) {
        return revisions.ofRecord(recordId, 0, 1).stream()
                .anyMatch(draft -> assurers.maySee(actor, draft));
    }

    private static Revision toRevision(StoredRevision revision) {
        boolean takenOut = revision.number() > 0 && revision.document().isEmpty();

        return ImmutableRevision.builder()
                .id(revision.id())
                .number(revision.number())
                .state(takenOut ? DraftState.WITHDRAWN : revision.state())
                .authorName(revision.authorName())
                .decidedBy(revision.decidedByName())
                .at(revision.decidedAt().orElse(revision.changedAt()))
                .comment(revision.comment())
                .origin(revision.provenance().origin())
                .acceptedParts(revision.decidedParts())
                .build();
    }
}
