package org.sena.directory.service.workflow;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.RecordKind;
import org.sena.directory.api.workflow.Policies;
import org.sena.directory.api.workflow.RecordStanding.Hidden;
import org.sena.directory.api.workflow.Upkeep;
import org.sena.directory.service.store.Changes;
import org.sena.directory.service.store.DatedRecords;
import org.sena.directory.service.store.ImmutableStoredRecord;
import org.sena.directory.service.store.RecordWriter;
import org.sena.directory.service.store.StoredRecord;
import org.sena.directory.service.workflow.rule.ReviewDates;

/** Makes the passing of days a change that readers, indexes and feeds see. */
@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class UpkeepRun implements AopService, Upkeep {

    private static final String DEED = "directory.upkeep";
    private static final int MOST = 200;

    @Reference private Changes changes;
    @Reference private DatedRecords dated;
    @Reference private Keepers keepers;
    @Reference private Policies policies;
    @Reference private Today today;
    @Reference private RecordWriter writer;

    @Override
    @Transactional(rollbackFor = Exception.class)
    public int run() {
        keepers.require(keepers.keepsAll(keepers.actor()), DEED, "records");
        changes.awaitImportTurn();

        LocalDate day = today.day();
        ReviewDates dates = new ReviewDates(policies.policy());
        List<StoredRecord> changed = new ArrayList<>();

        dates.hiddenWhenDueBy(day)
                .ifPresent(
                        by -> show(changed, dated.overdue(by, MOST), Optional.of(Hidden.OVERDUE)));
        show(changed, dated.ended(day, MOST), Optional.of(Hidden.SCHEDULED));
        show(
                changed,
                dates.hiddenWhenDueBy(day)
                        .map(by -> dated.noLongerOverdue(Hidden.OVERDUE.name(), by, MOST))
                        .orElseGet(() -> dated.hiddenFor(Hidden.OVERDUE.name(), MOST)),
                Optional.empty());
        show(changed, dated.begun(day, today.startOfDay(), MOST), Optional.empty());

        if (!changed.isEmpty()) {
            note(changed);
            keepers.did(DEED, changed.size() + " records");
        }

        return changed.size();
    }

    private void show(
            List<StoredRecord> changed, Collection<StoredRecord> records, Optional<Hidden> reason) {
        Instant now = today.now();

        for (StoredRecord record : records) {
            writer.lock(record.id());
            writer.show(
                    ImmutableStoredRecord.copyOf(record).withHiddenReason(reason.map(Enum::name)),
                    now);
            changed.add(record);
        }
    }

    private void note(List<StoredRecord> changed) {
        Map<RecordKind, List<String>> ids = new EnumMap<>(RecordKind.class);

        changed.forEach(
                record ->
                        ids.computeIfAbsent(record.kind(), any -> new ArrayList<>())
                                .add(record.id()));
        ids.forEach((kind, some) -> changes.note(kind, some, today.now()));
    }
}
