package org.sena.directory.service.store;

import com.liferay.portal.kernel.dao.orm.OrderFactoryUtil;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import com.liferay.portal.kernel.exception.SystemException;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.RecordKind;
import org.sena.directory.service.store.model.ChangeCounterEntry;
import org.sena.directory.service.store.model.DirectoryChangeEntry;
import org.sena.directory.service.store.service.ChangeCounterEntryLocalService;
import org.sena.directory.service.store.service.DirectoryChangeEntryLocalService;

/**
 * The numbered changes. A number is drawn under a lock that is held until the commit: who follows
 * the numbers never finds a smaller one later.
 */
@Component(service = Changes.class)
public class Changes {

    /** {@link RecordChange#kind()} when the taxonomies changed. */
    public static final String TAXONOMIES = "TAXONOMIES";

    private static final String NUMBERS = "changes";
    private static final String IMPORTS = "imports";

    @Reference private DirectoryChangeEntryLocalService changes;
    @Reference private ChangeCounterEntryLocalService counters;

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    @Activate
    void activate() {
        begin(NUMBERS);
        begin(IMPORTS);
    }

    /**
     * Notes that records changed. Call it when all else of the transaction but its audit is done:
     * from here on no other change can be committed before this one.
     */
    public void note(RecordKind kind, Collection<String> recordIds, Instant now) {
        note(kind.name(), Set.copyOf(recordIds), now);
    }

    /** The same for what is no record. */
    public void noteTaxonomies(Instant now) {
        note(TAXONOMIES, Set.of(""), now);
    }

    /**
     * Tells, on this node, that changes were noted; the transaction may still be under way then.
     * For whoever must show a change at once and not with the next look.
     */
    public void onNote(Runnable listener) {
        listeners.add(listener);
    }

    /** Waits until no other import is under way and holds the others off until the commit. */
    public void awaitImportTurn() {
        counters.lock(IMPORTS);
    }

    /** The first changes that follow a number, in their order. */
    public List<RecordChange> after(long sequence, int limit) {
        return changes
                .<DirectoryChangeEntry>dynamicQuery(
                        changes.dynamicQuery()
                                .add(RestrictionsFactoryUtil.gt("changeSequence", sequence))
                                .addOrder(OrderFactoryUtil.asc("changeSequence")),
                        0,
                        limit)
                .stream()
                .map(Changes::toChange)
                .collect(Collectors.toUnmodifiableList());
    }

    /** The newest number; 0 when nothing has changed yet. */
    public long newest() {
        return changes
                .<DirectoryChangeEntry>dynamicQuery(
                        changes.dynamicQuery().addOrder(OrderFactoryUtil.desc("changeSequence")),
                        0,
                        1)
                .stream()
                .mapToLong(DirectoryChangeEntry::getChangeSequence)
                .findFirst()
                .orElse(0);
    }

    private void note(String kind, Set<String> recordIds, Instant now) {
        if (recordIds.isEmpty()) {
            return;
        }

        ChangeCounterEntry counter = counters.lock(NUMBERS);
        long sequence = counter.getLastSequence();

        for (String recordId : recordIds) {
            DirectoryChangeEntry row = changes.createDirectoryChangeEntry(++sequence);

            row.setRecordKind(kind);
            row.setRecordId(recordId);
            row.setChangeDate(Date.from(now));
            changes.updateDirectoryChangeEntry(row);
        }

        counter.setLastSequence(sequence);
        counters.updateChangeCounterEntry(counter);
        listeners.forEach(Runnable::run);
    }

    private void begin(String counterId) {
        try {
            counters.begin(counterId);
        } catch (SystemException e) {
            if (counters.fetchChangeCounterEntry(counterId) == null) {
                throw e;
            }
        }
    }

    private static RecordChange toChange(DirectoryChangeEntry row) {
        return ImmutableRecordChange.builder()
                .sequence(row.getChangeSequence())
                .kind(row.getRecordKind())
                .recordId(row.getRecordId())
                .at(row.getChangeDate().toInstant())
                .build();
    }
}
