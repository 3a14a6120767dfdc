package org.sena.directory.exchange.feed.keep;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.RecordKind;
import org.sena.directory.api.TermRef;
import org.sena.directory.api.exchange.FeedRun;
import org.sena.directory.api.exchange.FeedVersion;
import org.sena.directory.exchange.feed.run.ImmutableKnownRecord;
import org.sena.directory.exchange.feed.run.KnownRecord;
import org.sena.directory.exchange.feed.run.Outcome;
import org.sena.directory.exchange.feed.run.PageWork;
import org.sena.directory.exchange.feed.run.RunRows;
import org.sena.directory.exchange.feed.run.Task;
import org.sena.directory.exchange.store.model.FeedEntry;
import org.sena.directory.exchange.store.model.FeedRecordEntry;
import org.sena.directory.exchange.store.model.FeedRunEntry;
import org.sena.directory.exchange.store.service.FeedEntryLocalService;
import org.sena.directory.exchange.store.service.FeedProblemEntryLocalService;
import org.sena.directory.exchange.store.service.FeedRecordEntryLocalService;
import org.sena.directory.exchange.store.service.FeedRunEntryLocalService;

/** Keeps runs in the database; the feed's row is held first, so that two nodes come in turn. */
@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class RunKeeping implements AopService, RunRows {

    private static final int SHORT = 1000;

    @Reference private DueRuns due;
    @Reference private FeedEntryLocalService feeds;
    @Reference private FeedRunEntryLocalService runs;
    @Reference private FeedRecordEntryLocalService records;
    @Reference private FeedProblemEntryLocalService problems;
    @Reference private PageStore store;
    @Reference private RecordIds ids;
    @Reference private TermRows terms;

    private final Clock clock = Clock.systemUTC();

    @Override
    @Transactional(rollbackFor = Exception.class)
    public Optional<Task> take() {
        return due.take(clock.instant());
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public boolean hold(Task task) {
        FeedEntry feed = held(task);

        feed.setReadUntil(Date.from(clock.instant().plus(DueRuns.HOLD)));
        feeds.updateFeedEntry(feed);

        return !runs.lock(task.runId()).isCancelled();
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void found(Task task, FeedVersion version, boolean whole) {
        FeedEntry feed = held(task);
        FeedRunEntry run = runs.lock(task.runId());

        feed.setVersion(version.name());
        run.setWhole(whole);
        feeds.updateFeedEntry(feed);
        runs.updateFeedRunEntry(run);
    }

    @Override
    public Optional<KnownRecord> known(Task task, String sourceId) {
        FeedRecordEntry row =
                records.fetchFeedRecordEntry(
                        RecordIds.key(task.feedId(), RecordKind.SERVICE, sourceId));

        return Optional.ofNullable(row)
                .map(
                        known ->
                                ImmutableKnownRecord.builder()
                                        .sourceId(sourceId)
                                        .present(known.isPresent())
                                        .hash(known.getHash())
                                        .etag(known.getEtag())
                                        .seen(known.getSeenRunId().equals(task.runId()))
                                        .build());
    }

    @Override
    public List<String> unseen(Task task, int limit) {
        return records
                .unseen(task.feedId(), RecordKind.SERVICE.name(), task.runId(), limit)
                .stream()
                .map(FeedRecordEntry::getSourceId)
                .collect(Collectors.toUnmodifiableList());
    }

    @Override
    public long present(Task task) {
        return records.countPresent(task.feedId(), RecordKind.SERVICE.name());
    }

    @Override
    public Map<String, Optional<TermRef>> decided(Task task) {
        return terms.decided(task.feedId());
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void commit(Task task, PageWork work) {
        FeedEntry feed = held(task);
        FeedRunEntry run = runs.lock(task.runId());
        PageStore.Pages pages = new PageStore.Pages();
        Instant now = clock.instant();

        for (Outcome outcome : work.outcomes()) {
            keep(task, run, outcome, pages, now);
        }

        store.store(task, pages);

        if (work.nextPage() >= 0) {
            run.setNextPage(work.nextPage());
            run.setSweeping(work.sweeping());
        }

        run.setExpected(Math.max(run.getExpected(), work.expected()));
        feed.setReadUntil(Date.from(now.plus(DueRuns.HOLD)));
        runs.updateFeedRunEntry(run);
        feeds.updateFeedEntry(feed);
    }

    private void keep(
            Task task, FeedRunEntry run, Outcome outcome, PageStore.Pages pages, Instant now) {
        FeedRecordEntry row =
                ids.row(
                        task.feedId(),
                        RecordKind.SERVICE,
                        outcome.sourceId(),
                        outcome.service().map(s -> s.id()).orElse(""));

        run.setReadTotal(run.getReadTotal() + 1);

        switch (outcome.kind()) {
            case STORE:
                terms.count(task.feedId(), outcome.terms(), row.isNew());
                store(task, run, row, outcome, pages, now);
                break;
            case SAME:
                run.setSameTotal(run.getSameTotal() + 1);
                break;
            case WITHDRAW:
                withdraw(task, run, row);
                break;
            default:
                terms.count(task.feedId(), outcome.terms(), row.isNew());
                problem(run, outcome);
        }

        row.setSeenRunId(task.runId());
        outcome.etag().ifPresent(etag -> row.setEtag(etag.length() <= 200 ? etag : ""));

        // A record that never was here is remembered once it is.
        if (!row.isNew() || outcome.kind() == Outcome.Kind.STORE) {
            records.updateFeedRecordEntry(row);
        }
    }

    private void store(
            Task task,
            FeedRunEntry run,
            FeedRecordEntry row,
            Outcome outcome,
            PageStore.Pages pages,
            Instant now) {
        if (ids.isOurCopy(row)) {
            run.setKeptTotal(run.getKeptTotal() + 1);
            return;
        }

        boolean stored = store.store(task, row, outcome, pages, now);

        row.setPresent(true);
        row.setHash(outcome.hash());
        run.setStoredTotal(run.getStoredTotal() + (stored ? 1 : 0));
        run.setKeptTotal(run.getKeptTotal() + (stored ? 0 : 1));
    }

    private void withdraw(Task task, FeedRunEntry run, FeedRecordEntry row) {
        if (row.isNew() || !row.isPresent()) {
            run.setSameTotal(run.getSameTotal() + 1);
            return;
        }

        boolean withdrawn = store.withdraw(task, row);

        row.setPresent(false);
        row.setHash("");
        run.setWithdrawnTotal(run.getWithdrawnTotal() + (withdrawn ? 1 : 0));
        run.setKeptTotal(run.getKeptTotal() + (withdrawn ? 0 : 1));
    }

    private void problem(FeedRunEntry run, Outcome outcome) {
        run.setProblemTotal(run.getProblemTotal() + 1);
        problems.add(
                run.getFeedRunId(),
                TermRows.cut(outcome.sourceId(), SHORT),
                TermRows.cut(outcome.path(), SHORT),
                TermRows.cut(outcome.problem().orElse(""), SHORT));
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void done(Task task, Optional<String> message) {
        end(task, FeedRun.State.DONE, message.orElse(""));
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void cancelled(Task task) {
        end(task, FeedRun.State.CANCELLED, "");
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void failed(Task task, String message) {
        end(task, FeedRun.State.FAILED, message);
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void paused(Task task, Duration time, String message) {
        FeedEntry feed = held(task);
        FeedRunEntry run = runs.lock(task.runId());

        run.setState(FeedRun.State.PAUSED.name());
        run.setMessage(message);
        feed.setNextDate(Date.from(clock.instant().plus(time)));
        feed.setReadUntil(null);
        runs.updateFeedRunEntry(run);
        feeds.updateFeedEntry(feed);
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void release(Task task) {
        FeedEntry feed = held(task);

        feed.setReadUntil(null);
        feeds.updateFeedEntry(feed);
    }

    private void end(Task task, FeedRun.State state, String message) {
        FeedEntry feed = held(task);
        FeedRunEntry run = runs.lock(task.runId());
        Instant now = clock.instant();

        run.setState(state.name());
        run.setMessage(TermRows.cut(message, SHORT));
        run.setEndedDate(Date.from(now));
        due.ended(feed, run, feed.getMappingNumber() == task.mappingNumber(), now);
        runs.updateFeedRunEntry(run);
        feeds.updateFeedEntry(feed);
    }

    /** The feed's row, held until the transaction ends. */
    private FeedEntry held(Task task) {
        FeedEntry feed = feeds.lock(task.feedId());

        if (feed == null || !task.reader().equals(feed.getReader())) {
            throw new TakenAwayException(task.runId());
        }

        return feed;
    }
}
