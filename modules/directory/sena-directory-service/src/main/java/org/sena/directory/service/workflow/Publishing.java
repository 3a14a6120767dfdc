package org.sena.directory.service.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.ImmutableProvenance;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.Location;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.Provenance;
import org.sena.directory.api.RecordKind;
import org.sena.directory.api.Service;
import org.sena.directory.api.workflow.DraftState;
import org.sena.directory.api.workflow.IncompleteRecordException;
import org.sena.directory.api.workflow.Policies;
import org.sena.directory.api.workflow.RecordProblem;
import org.sena.directory.service.store.Author;
import org.sena.directory.service.store.Changes;
import org.sena.directory.service.store.ImmutablePublication;
import org.sena.directory.service.store.ImmutableStoredRevision;
import org.sena.directory.service.store.Publication;
import org.sena.directory.service.store.RecordDocuments;
import org.sena.directory.service.store.RecordRows;
import org.sena.directory.service.store.RecordWriter;
import org.sena.directory.service.store.StoredRecord;
import org.sena.directory.service.store.StoredRevision;
import org.sena.directory.service.workflow.rule.ReviewDates;

/** Makes a version what everybody sees: record, history and change in the caller's transaction. */
@Component(service = Publishing.class)
public class Publishing {

    /** Origin of what people of the council and of providers write here. */
    static final String ORIGIN = "editor";

    @Reference private Changes changes;
    @Reference private OwnPlaces ownPlaces;
    @Reference private Policies policies;
    @Reference private RecordRows records;
    @Reference private RecordWriter writer;
    @Reference private Today today;

    /** Where a new record comes from that is written here. */
    Provenance provenance() {
        return ImmutableProvenance.builder()
                .origin(ORIGIN)
                .publisher("")
                .takenAt(today.now())
                .role(Provenance.Role.NONE)
                .build();
    }

    /**
     * Where the next version of a record comes from: whoever published it first stays named, but it
     * was changed here, so that taking an import back leaves it alone.
     */
    Provenance provenance(StoredRecord record) {
        return record.provenance()
                .<Provenance>map(
                        known ->
                                ImmutableProvenance.copyOf(known)
                                        .withOrigin(ORIGIN)
                                        .withTakenAt(today.now()))
                .orElseGet(this::provenance);
    }

    /** Vouched for today: due again when the policy says. */
    StoredRevision assured(Service service, StoredRevision version) {
        return publish(ImmutableService.copyOf(service).withAssuredOn(today.day()), version, due());
    }

    /** Vouched for today: due again when the policy says. */
    StoredRevision assured(Organisation organisation, StoredRevision version) {
        return publish(
                ImmutablePublication.copyOf(
                                RecordDocuments.publication(organisation, version.provenance()))
                        .withAssuredOn(today.day())
                        .withReviewDueOn(due()),
                version);
    }

    /** Changed at once by those who keep it; vouched for as before. */
    StoredRevision changed(Service service, StoredRevision version) {
        return publish(service, version, Optional.empty());
    }

    /** Changed at once by those who keep it; vouched for as before. */
    StoredRevision changed(Organisation organisation, StoredRevision version) {
        return publish(RecordDocuments.publication(organisation, version.provenance()), version);
    }

    /** As it is published, with a new line in its history. */
    StoredRevision noted(StoredRecord record, StoredRevision version) {
        return publish(
                ImmutablePublication.builder()
                        .recordId(record.id())
                        .kind(record.kind())
                        .organisationId(record.organisationId())
                        .name(record.name())
                        .status(record.status())
                        .document(record.document())
                        .locationIds(
                                record.kind() == RecordKind.SERVICE
                                        ? locationIds(RecordDocuments.service(record.document()))
                                        : List.of())
                        .assuredOn(record.assuredOn())
                        .provenance(version.provenance())
                        .build(),
                version);
    }

    /**
     * A version that somebody publishes without a draft.
     *
     * @param comment what they did, for the history
     */
    StoredRevision direct(StoredRecord record, Author author, String comment) {
        Instant now = today.now();

        return ImmutableStoredRevision.builder()
                .id(UUID.randomUUID().toString())
                .recordId(record.id())
                .kind(record.kind())
                .organisationId(record.organisationId())
                .name(record.name())
                .number(0)
                .baseNumber(record.revision())
                .state(DraftState.PUBLISHED)
                .document(record.document())
                .authorId(author.id())
                .authorName(author.name())
                .authorRole(author.role())
                .provenance(provenance(record))
                .createdAt(now)
                .changedAt(now)
                .decidedAt(now)
                .decidedBy(author.id())
                .decidedByName(author.name())
                .comment(comment)
                .build();
    }

    private StoredRevision publish(
            Service proposed, StoredRevision version, Optional<LocalDate> due) {
        requirePlaces(proposed);

        Service service = ownPlaces.of(proposed);
        Instant now = today.now();
        Author author = Author.of(version.authorId(), version.authorName(), version.authorRole());
        Set<String> places =
                writer.publish(
                        service.locations().stream()
                                .map(
                                        place ->
                                                RecordDocuments.publication(
                                                        place, version.provenance()))
                                .collect(Collectors.toList()),
                        author,
                        now);
        StoredRevision published =
                writer.publish(
                        ImmutablePublication.copyOf(
                                        RecordDocuments.publication(service, version.provenance()))
                                .withReviewDueOn(due),
                        version,
                        now);

        changes.note(RecordKind.LOCATION, places, now);
        changes.note(RecordKind.SERVICE, List.of(service.id()), now);

        return published;
    }

    private StoredRevision publish(Publication publication, StoredRevision version) {
        Instant now = today.now();
        StoredRevision published = writer.publish(publication, version, now);

        changes.note(publication.kind(), List.of(publication.recordId()), now);

        return published;
    }

    /** An id that is already another kind of record's would overwrite it. */
    private void requirePlaces(Service service) {
        Map<String, RecordKind> kinds = records.kinds(locationIds(service));
        boolean fine = kinds.values().stream().allMatch(kind -> kind == RecordKind.LOCATION);

        if (!fine
                || records.find(service.organisation().id()).filter(r -> r.published()).isEmpty()) {
            throw new IncompleteRecordException(
                    List.of(
                            RecordProblem.of(
                                    fine ? "organization" : "locations",
                                    RecordProblem.Kind.INVALID,
                                    fine
                                            ? "Its organisation must be published first"
                                            : "One of the places has the id of another record")));
        }
    }

    private Optional<LocalDate> due() {
        return Optional.of(new ReviewDates(policies.policy()).dueAfter(today.day()));
    }

    private static List<String> locationIds(Service service) {
        return service.locations().stream()
                .map(Location::id)
                .distinct()
                .collect(Collectors.toList());
    }
}
