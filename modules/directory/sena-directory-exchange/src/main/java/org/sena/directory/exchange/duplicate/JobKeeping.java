package org.sena.directory.exchange.duplicate;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.RecordKind;
import org.sena.directory.api.exchange.Baseline;
import org.sena.directory.api.exchange.Duplicate;
import org.sena.directory.exchange.store.model.DuplicateEntry;
import org.sena.directory.exchange.store.model.ExchangeJobEntry;
import org.sena.directory.exchange.store.service.DuplicateEntryLocalService;
import org.sena.directory.exchange.store.service.ExchangeJobEntryLocalService;

/** Keeps the search for duplicates in the database. */
@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class JobKeeping implements AopService, JobRows {

    static final String JOB = "duplicates";

    private static final Duration HOLD = Duration.ofSeconds(60);
    private static final int AT_ONCE = 500;

    @Reference private DuplicateEntryLocalService duplicates;
    @Reference private ExchangeJobEntryLocalService jobs;

    private final Clock clock = Clock.systemUTC();

    @Override
    @Transactional(rollbackFor = Exception.class)
    public Optional<State> take(String worker) {
        ExchangeJobEntry job = locked();
        Instant now = clock.instant();
        boolean held =
                job.getWorkingUntil() != null && job.getWorkingUntil().toInstant().isAfter(now);

        if (held && !worker.equals(job.getWorker())) {
            return Optional.empty();
        }

        job.setWorker(worker);
        job.setWorkingUntil(Date.from(now.plus(HOLD)));
        jobs.updateExchangeJobEntry(job);

        return Optional.of(
                ImmutableState.builder()
                        .asked(job.isAskedFor())
                        .wholeAt(Optional.ofNullable(job.getWholeDate()).map(Date::toInstant))
                        .build());
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void whole(String worker, Instant at, Baseline baseline) {
        ExchangeJobEntry job = locked();

        job.setAskedFor(false);
        job.setWholeDate(Date.from(at));
        job.setResult(BaselineText.write(baseline));
        jobs.updateExchangeJobEntry(job);
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void release(String worker) {
        ExchangeJobEntry job = locked();

        if (worker.equals(job.getWorker())) {
            job.setWorkingUntil(null);
            jobs.updateExchangeJobEntry(job);
        }
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void keep(Collection<Pair> pairs, long searchNumber) {
        Instant now = clock.instant();

        for (Pair pair : pairs) {
            String id = PairRows.id(pair.preferredId(), pair.otherId());
            DuplicateEntry known = duplicates.fetchDuplicateEntry(id);
            DuplicateEntry row = known == null ? duplicates.createDuplicateEntry(id) : known;

            if (known == null || known.getState().equals(Duplicate.State.OPEN.name())) {
                PairRows.write(row, pair, searchNumber, now);
                duplicates.updateDuplicateEntry(row);
            }
        }
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void replace(String recordId, Collection<Pair> pairs, long searchNumber) {
        Set<String> found = new HashSet<>();

        pairs.forEach(pair -> found.add(PairRows.id(pair.preferredId(), pair.otherId())));

        for (DuplicateEntry row : duplicates.ofRecord(recordId)) {
            if (row.getState().equals(Duplicate.State.OPEN.name())
                    && !found.contains(row.getDuplicateId())) {
                duplicates.deleteDuplicateEntry(row);
            }
        }

        keep(pairs, searchNumber);
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public int removeOutdated(RecordKind kind, long searchNumber) {
        List<DuplicateEntry> outdated = duplicates.outdated(kind.name(), searchNumber, AT_ONCE);

        outdated.forEach(duplicates::deleteDuplicateEntry);

        return outdated.size();
    }

    @Override
    public List<Pair> open(int start, int end) {
        return duplicates
                .page(Duplicate.State.OPEN.name(), Optional.empty(), 0, 100, start, end)
                .stream()
                .map(PairRows::duplicate)
                .map(
                        row ->
                                ImmutablePair.builder()
                                        .kind(row.kind())
                                        .preferredId(row.preferredId())
                                        .otherId(row.otherId())
                                        .preferredName(row.preferredName())
                                        .otherName(row.otherName())
                                        .scored(Scored.of(row.score(), row.reasons()))
                                        .build())
                .collect(Collectors.toUnmodifiableList());
    }

    /** The row, held until the transaction ends; added when there is none yet. */
    private ExchangeJobEntry locked() {
        ExchangeJobEntry job = jobs.lock(JOB);

        if (job == null) {
            job = jobs.createExchangeJobEntry(JOB);
            job.setWorker("");
            job.setResult("");
            job = jobs.addExchangeJobEntry(job);
        }

        return job;
    }
}
