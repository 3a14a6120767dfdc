package org.sena.directory.service.store;

import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Provenance;
import org.sena.directory.service.store.model.RecordEntry;
import org.sena.directory.service.store.service.RecordEntryLocalService;

/**
 * Publishes versions and takes records out, in the caller's transaction. Whoever changes a record
 * holds its row first, in the order of the ids, so that two writers wait for each other and no
 * version is lost. The caller notes the changes; see {@link Changes#note}.
 */
@Component(service = RecordWriter.class)
public class RecordWriter {

    @Reference private RecordLinks links;
    @Reference private RecordRows rows;
    @Reference private RecordEntryLocalService records;
    @Reference private RevisionRows revisions;

    /** The record as it stands now, held until the transaction ends; empty when there is none. */
    public Optional<StoredRecord> lock(String recordId) {
        return Optional.ofNullable(records.lock(recordId)).map(RecordColumns::toRecord);
    }

    /**
     * Publishes what differs from what is published, each as a new version by that author. The rows
     * go to the database slice by slice and are forgotten here: a long import needs little memory.
     *
     * @return ids of the records that were changed
     */
    public Set<String> publish(Collection<Publication> publications, Author author, Instant now) {
        Map<String, Publication> byId =
                publications.stream()
                        .collect(
                                toMap(
                                        Publication::recordId,
                                        publication -> publication,
                                        (former, latter) -> latter,
                                        TreeMap::new));
        Set<String> changed = new LinkedHashSet<>();

        for (List<String> ids : RecordRows.slices(byId.keySet())) {
            Map<String, String> hashes = rows.publishedHashes(ids);
            List<Publication> differing =
                    ids.stream()
                            .map(byId::get)
                            .filter(one -> !one.hash().equals(hashes.get(one.recordId())))
                            .collect(toList());

            links.replace(differing, hashes.keySet());

            List<StoredRevision> versions = new ArrayList<>(differing.size());

            for (Publication one : differing) {
                boolean isNew = !hashes.containsKey(one.recordId());
                RecordEntry row = isNew ? create(one) : records.lock(one.recordId());

                fill(row, one, now);
                versions.add(Versions.published(row, author, now));
                changed.add(one.recordId());
            }

            // Rows of one table one after the other: only they go to the database together.
            versions.forEach(revisions::add);
            records.flush();
        }

        return changed;
    }

    /**
     * Publishes one proposed version, whatever was there.
     *
     * @param revision the draft as it stands after the decision; its number is set here
     * @return the version as it was published
     */
    public StoredRevision publish(Publication publication, StoredRevision revision, Instant now) {
        RecordEntry held = records.lock(publication.recordId());

        links.replace(
                List.of(publication), held == null ? Set.of() : Set.of(publication.recordId()));

        RecordEntry row = held == null ? create(publication) : held;

        fill(row, publication, now);

        StoredRevision published = Versions.published(row, revision);

        revisions.write(published);

        return published;
    }

    /**
     * Takes records out; those that are not in the directory stay as they are.
     *
     * @param reason for the history, plain words
     * @param provenance who took them out
     * @return ids of the records that were there
     */
    public Set<String> withdraw(
            Collection<String> recordIds,
            String reason,
            Author author,
            Provenance provenance,
            Instant now) {
        Set<String> withdrawn = new LinkedHashSet<>();

        for (String recordId : new TreeSet<>(recordIds)) {
            RecordEntry row = records.lock(recordId);

            if (row != null && row.isPublished()) {
                row.setPublished(false);
                row.setRemoved(true);
                row.setRemovedDate(Date.from(now));
                row.setModifiedDate(Date.from(now));
                row.setRevisionNumber(row.getRevisionNumber() + 1);
                RecordColumns.fill(row, provenance);
                records.updateRecordEntry(row);
                revisions.add(Versions.withdrawn(row, author, reason, now));
                withdrawn.add(recordId);

                if (withdrawn.size() % RecordRows.MOST_IDS == 0) {
                    records.flush();
                }
            }
        }

        return withdrawn;
    }

    /** Says which record took the place of others; those that are not known are passed over. */
    public void replace(Collection<String> recordIds, String replacedBy) {
        for (String recordId : new TreeSet<>(recordIds)) {
            RecordEntry row = records.lock(recordId);

            if (row != null) {
                row.setReplacedBy(replacedBy);
                records.updateRecordEntry(row);
            }
        }
    }

    /**
     * Changes when and whether a published record is shown.
     *
     * @param wanted the record as it was held, with other dates or another reason
     */
    public void show(StoredRecord wanted, Instant now) {
        RecordEntry row = records.lock(wanted.id());

        row.setVisibleFrom(Columns.column(wanted.visibleFrom()));
        row.setVisibleUntil(Columns.column(wanted.visibleUntil()));
        row.setHiddenReason(wanted.hiddenReason().orElse(""));
        row.setReviewDueDate(Columns.column(wanted.reviewDueOn()));
        row.setModifiedDate(Date.from(now));
        records.updateRecordEntry(row);
    }

    /** Writes what is waiting and forgets the rows, so that long work needs little memory. */
    public void flush() {
        records.flush();
    }

    private RecordEntry create(Publication publication) {
        return records.createRecordEntry(publication.recordId());
    }

    private void fill(RecordEntry row, Publication publication, Instant now) {
        RecordColumns.fill(row, publication, now);
        records.updateRecordEntry(row);
    }
}
