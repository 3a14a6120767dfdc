package org.sena.directory.service.workflow;

import java.time.Instant;
import java.util.UUID;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.Provenance;
import org.sena.directory.api.RecordKind;
import org.sena.directory.api.Service;
import org.sena.directory.api.workflow.DraftState;
import org.sena.directory.service.store.Author;
import org.sena.directory.service.store.ImmutableStoredRevision;
import org.sena.directory.service.store.RevisionRows;
import org.sena.directory.service.store.StoredRecord;
import org.sena.directory.service.store.StoredRevision;
import org.sena.directory.standard.Documents;
import org.sena.identity.api.Actor;

/** Begins drafts, and brings those up to date that their author goes on with. */
@Component(service = NewDrafts.class)
public class NewDrafts {

    @Reference private Blanks blanks;
    @Reference private DraftContents contents;
    @Reference private Keepers keepers;
    @Reference private Publishing publishing;
    @Reference private RevisionRows revisions;
    @Reference private Today today;
    @Reference private WholeRecords whole;

    /** With what is published of the record. */
    StoredRevision of(StoredRecord record, Actor actor) {
        String document =
                record.kind() == RecordKind.SERVICE
                        ? whole.service(record)
                                .map(Documents::text)
                                .orElseThrow(
                                        () -> keepers.refused("directory.draft.open", record.id()))
                        : whole.organisation(record)
                                .map(Documents::text)
                                .orElseThrow(
                                        () -> keepers.refused("directory.draft.open", record.id()));

        return begin(
                ImmutableStoredRevision.builder()
                        .recordId(record.id())
                        .kind(record.kind())
                        .organisationId(record.organisationId())
                        .name(record.name())
                        .baseNumber(record.revision())
                        .document(document),
                publishing.provenance(record),
                actor);
    }

    StoredRevision ofService(String organisationId, Actor actor) {
        Service blank = blanks.service(UUID.randomUUID().toString(), organisationId);

        return begin(
                ImmutableStoredRevision.builder()
                        .recordId(blank.id())
                        .kind(RecordKind.SERVICE)
                        .organisationId(organisationId)
                        .name("")
                        .baseNumber(0)
                        .document(Documents.text(blank)),
                publishing.provenance(),
                actor);
    }

    StoredRevision ofOrganisation(Actor actor) {
        Organisation blank = blanks.organisation(UUID.randomUUID().toString());

        return begin(
                ImmutableStoredRevision.builder()
                        .recordId(blank.id())
                        .kind(RecordKind.ORGANISATION)
                        .organisationId(blank.id())
                        .name("")
                        .baseNumber(0)
                        .document(Documents.text(blank)),
                publishing.provenance(),
                actor);
    }

    /**
     * The draft on top of the newest version, if something newer was published and the author may
     * still change it.
     */
    StoredRevision refreshed(StoredRevision draft, StoredRecord record) {
        if (!draft.state().isEditable() || record.revision() == draft.baseNumber()) {
            return draft;
        }

        StoredRevision refreshed =
                ImmutableStoredRevision.copyOf(draft)
                        .withDocument(
                                draft.kind() == RecordKind.SERVICE
                                        ? Documents.text(contents.rebasedService(draft))
                                        : Documents.text(contents.rebasedOrganisation(draft)))
                        .withBaseNumber(record.revision())
                        .withDraftVersion(draft.draftVersion() + 1)
                        .withChangedAt(today.now());

        revisions.write(refreshed);

        return refreshed;
    }

    private StoredRevision begin(
            ImmutableStoredRevision.Builder revision, Provenance provenance, Actor actor) {
        Instant now = today.now();
        Author author = keepers.author(actor);
        StoredRevision draft =
                revision.id(UUID.randomUUID().toString())
                        .number(0)
                        .state(DraftState.DRAFT)
                        .draftVersion(1)
                        .authorId(author.id())
                        .authorName(author.name())
                        .authorRole(author.role())
                        .provenance(provenance)
                        .createdAt(now)
                        .changedAt(now)
                        .build();

        revisions.write(draft);

        return draft;
    }
}
