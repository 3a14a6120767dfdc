package org.sena.directory.service.store;

import static java.util.stream.Collectors.toUnmodifiableList;

import com.liferay.portal.kernel.dao.orm.Criterion;
import com.liferay.portal.kernel.dao.orm.OrderFactoryUtil;
import com.liferay.portal.kernel.dao.orm.ProjectionFactoryUtil;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.RecordKind;
import org.sena.directory.api.workflow.DraftState;
import org.sena.directory.service.store.model.RevisionEntry;
import org.sena.directory.service.store.service.RevisionEntryLocalService;

/** The versions of all records: what is proposed, what is published, what was. */
@Component(service = RevisionRows.class)
public class RevisionRows {

    /** Before every id; an empty text would be taken for none. */
    private static final String FIRST = " ";

    @Reference private RevisionEntryLocalService revisions;

    public Optional<StoredRevision> find(String revisionId) {
        return list(RestrictionsFactoryUtil.eq("revisionId", revisionId), 0, 1).stream()
                .findFirst();
    }

    /** The version, held against every other change until the transaction ends. */
    public Optional<StoredRevision> lock(String revisionId) {
        return Optional.ofNullable(revisions.lock(revisionId)).map(RevisionColumns::toRevision);
    }

    /** The whole history of a record, newest first. */
    public List<StoredRevision> ofRecord(String recordId, int start, int limit) {
        return list(RestrictionsFactoryUtil.eq("recordId", recordId), start, limit);
    }

    /** The version with that number; empty when there is none. */
    public Optional<StoredRevision> numbered(String recordId, int number) {
        return list(
                        RestrictionsFactoryUtil.and(
                                RestrictionsFactoryUtil.eq("recordId", recordId),
                                RestrictionsFactoryUtil.eq("revisionNumber", number)),
                        0,
                        1)
                .stream()
                .findFirst();
    }

    /**
     * The newest published version up to that number that says anything; one by which the record
     * was taken out says nothing and never follows another such.
     */
    public Optional<StoredRevision> lastSaying(String recordId, int number) {
        return revisions
                .<RevisionEntry>dynamicQuery(
                        revisions
                                .dynamicQuery()
                                .add(RestrictionsFactoryUtil.eq("recordId", recordId))
                                .add(RestrictionsFactoryUtil.between("revisionNumber", 1, number))
                                .addOrder(OrderFactoryUtil.desc("revisionNumber")),
                        0,
                        2)
                .stream()
                .map(RevisionColumns::toRevision)
                .filter(version -> !version.document().isEmpty())
                .findFirst();
    }

    /** In any of the states, newest first. */
    public List<StoredRevision> inStates(Collection<DraftState> states, int start, int limit) {
        return list(states(states), start, limit);
    }

    /** Of one record in any of the states, newest first. */
    public List<StoredRevision> ofRecord(String recordId, Collection<DraftState> states) {
        return list(
                RestrictionsFactoryUtil.and(
                        RestrictionsFactoryUtil.eq("recordId", recordId), states(states)),
                0,
                Integer.MAX_VALUE);
    }

    /** Of all records of an organisation in any of the states, newest first. */
    public List<StoredRevision> ofOrganisation(
            String organisationId, Collection<DraftState> states, int start, int limit) {
        return list(
                RestrictionsFactoryUtil.and(
                        RestrictionsFactoryUtil.eq("organisationId", organisationId),
                        states(states)),
                start,
                limit);
    }

    /** Of any of the records in any of the states, newest first. */
    public List<StoredRevision> ofRecords(
            Collection<String> recordIds, Collection<DraftState> states) {
        return recordIds.isEmpty()
                ? List.of()
                : list(
                        RestrictionsFactoryUtil.and(
                                RestrictionsFactoryUtil.in("recordId", recordIds), states(states)),
                        0,
                        Integer.MAX_VALUE);
    }

    /** Drafts that wait for a decision, those that wait longest first. */
    public List<StoredRevision> submitted(int start, int limit) {
        return revisions
                .<RevisionEntry>dynamicQuery(
                        revisions
                                .dynamicQuery()
                                .add(states(Set.of(DraftState.SUBMITTED)))
                                .addOrder(OrderFactoryUtil.asc("submittedDate"))
                                .addOrder(OrderFactoryUtil.asc("revisionId")),
                        start,
                        start + limit)
                .stream()
                .map(RevisionColumns::toRevision)
                .collect(toUnmodifiableList());
    }

    /** Drafts that somebody wrote, newest first; what was published without one is left out. */
    public List<StoredRevision> draftsOf(
            String authorId, Collection<DraftState> states, int limit) {
        return list(
                RestrictionsFactoryUtil.and(
                        RestrictionsFactoryUtil.eq("authorId", authorId),
                        RestrictionsFactoryUtil.and(
                                RestrictionsFactoryUtil.gt("draftVersion", 0L), states(states))),
                0,
                limit);
    }

    /** What somebody wrote, newest first. */
    public List<StoredRevision> ofAuthor(String authorId, int start, int limit) {
        return list(RestrictionsFactoryUtil.eq("authorId", authorId), start, limit);
    }

    /** The last published version of a record that an origin did not bring. */
    public Optional<StoredRevision> lastNotOf(String recordId, String origin) {
        return list(
                        RestrictionsFactoryUtil.and(
                                RestrictionsFactoryUtil.eq("recordId", recordId),
                                RestrictionsFactoryUtil.and(
                                        published(), RestrictionsFactoryUtil.ne("origin", origin))),
                        0,
                        1)
                .stream()
                .findFirst();
    }

    /** Says that the versions an origin brought were taken back. */
    public void settle(List<String> recordIds, String origin) {
        List<RevisionEntry> rows =
                revisions.dynamicQuery(
                        revisions
                                .dynamicQuery()
                                .add(RestrictionsFactoryUtil.in("recordId", recordIds))
                                .add(RestrictionsFactoryUtil.eq("origin", origin))
                                .add(published()));

        for (RevisionEntry row : rows) {
            row.setRevisionState(DraftState.WITHDRAWN.name());
            revisions.updateRevisionEntry(row);
        }
    }

    /** Ids of the records with a published version of an origin, sorted. */
    public List<String> touchedBy(String origin, RecordKind kind, String after, int limit) {
        return revisions.dynamicQuery(
                revisions
                        .dynamicQuery()
                        .setProjection(
                                ProjectionFactoryUtil.distinct(
                                        ProjectionFactoryUtil.property("recordId")))
                        .add(RestrictionsFactoryUtil.eq("origin", origin))
                        .add(RestrictionsFactoryUtil.eq("recordKind", kind.name()))
                        .add(published())
                        .add(
                                RestrictionsFactoryUtil.gt(
                                        "recordId", after.isEmpty() ? FIRST : after))
                        .addOrder(OrderFactoryUtil.asc("recordId")),
                0,
                limit);
    }

    /** Adds it or replaces it by id, in the caller's transaction. */
    public void write(StoredRevision revision) {
        RevisionEntry row =
                Optional.ofNullable(revisions.fetchRevisionEntry(revision.id()))
                        .orElseGet(() -> revisions.createRevisionEntry(revision.id()));

        RevisionColumns.fill(row, revision);
        revisions.updateRevisionEntry(row);
    }

    /** Adds one that is not there yet, without looking. */
    void add(StoredRevision revision) {
        RevisionEntry row = revisions.createRevisionEntry(revision.id());

        RevisionColumns.fill(row, revision);
        revisions.updateRevisionEntry(row);
    }

    private List<StoredRevision> list(Criterion criterion, int start, int limit) {
        int end = (limit > Integer.MAX_VALUE - start) ? Integer.MAX_VALUE : start + limit;

        return revisions
                .<RevisionEntry>dynamicQuery(
                        revisions
                                .dynamicQuery()
                                .add(criterion)
                                .addOrder(OrderFactoryUtil.desc("changedDate"))
                                .addOrder(OrderFactoryUtil.desc("revisionNumber"))
                                .addOrder(OrderFactoryUtil.asc("revisionId")),
                        start,
                        end)
                .stream()
                .map(RevisionColumns::toRevision)
                .collect(toUnmodifiableList());
    }

    private static Criterion published() {
        return RestrictionsFactoryUtil.eq("revisionState", DraftState.PUBLISHED.name());
    }

    private static Criterion states(Collection<DraftState> states) {
        Set<String> names = states.stream().map(Enum::name).collect(Collectors.toSet());

        return RestrictionsFactoryUtil.in("revisionState", names);
    }
}
