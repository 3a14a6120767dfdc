package org.sena.directory.exchange.feed.keep;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.exchange.FeedRun;
import org.sena.directory.exchange.feed.run.ImmutableTask;
import org.sena.directory.exchange.feed.run.Task;
import org.sena.directory.exchange.store.model.FeedEntry;
import org.sena.directory.exchange.store.model.FeedRunEntry;
import org.sena.directory.exchange.store.service.FeedEntryLocalService;
import org.sena.directory.exchange.store.service.FeedRunEntryLocalService;

/** Decides which feed is read next. In the caller's transaction. */
@Component(service = DueRuns.class)
public class DueRuns {

    /** So long a node holds a run without a sign of life. */
    static final Duration HOLD = Duration.ofSeconds(60);

    /** What a feed lists changes under our feet; now and then every record is looked at. */
    private static final Duration WHOLE_AGAIN = Duration.ofDays(7);

    /** Clocks differ; what changed shortly before the last run is asked for again. */
    private static final Duration OVERLAP = Duration.ofHours(1);

    static final String WHOLE = "WHOLE";
    static final String CHANGES = "CHANGES";

    @Reference private FeedEntryLocalService feeds;
    @Reference private FeedRunEntryLocalService runs;

    Optional<Task> take(Instant now) {
        for (String feedId : feeds.free(Date.from(now))) {
            FeedEntry feed = feeds.lock(feedId);

            if (feed != null && isDue(feed, now)) {
                return Optional.of(begin(feed, now));
            }
        }

        return Optional.empty();
    }

    private static boolean isDue(FeedEntry feed, Instant now) {
        boolean free = feed.getReadUntil() == null || feed.getReadUntil().toInstant().isBefore(now);
        boolean time = feed.getNextDate() != null && !feed.getNextDate().toInstant().isAfter(now);
        boolean begun = !feed.getRunId().isEmpty();

        return free
                && (!feed.getAskedFor().isEmpty()
                        || time && (begun || feed.isActive())
                        || begun && feed.getNextDate() == null);
    }

    private Task begin(FeedEntry feed, Instant now) {
        boolean again = !feed.getRunId().isEmpty();
        FeedRunEntry run = again ? runs.lock(feed.getRunId()) : start(feed, now);

        run.setState(FeedRun.State.RUNNING.name());
        run.setMessage("");
        feed.setRunId(run.getFeedRunId());
        feed.setAskedFor("");
        feed.setNextDate(null);
        feed.setReader(UUID.randomUUID().toString());
        feed.setReadUntil(Date.from(now.plus(HOLD)));
        runs.updateFeedRunEntry(run);
        feeds.updateFeedEntry(feed);

        return ImmutableTask.builder()
                .feedId(feed.getFeedId())
                .runId(run.getFeedRunId())
                .reader(feed.getReader())
                .settings(FeedColumns.settings(feed))
                .version(FeedColumns.version(feed))
                .mappingNumber(feed.getMappingNumber())
                .whole(run.isWhole())
                .since(Optional.ofNullable(run.getSinceDate()).map(Date::toInstant))
                .nextPage(run.getNextPage())
                .sweeping(run.isSweeping())
                .build();
    }

    private FeedRunEntry start(FeedEntry feed, Instant now) {
        FeedRunEntry run = runs.createFeedRunEntry(UUID.randomUUID().toString());
        boolean whole =
                feed.getAskedFor().equals(WHOLE)
                        || feed.getWholeDate() == null
                        || feed.getWholeDate().toInstant().isBefore(now.minus(WHOLE_AGAIN));

        run.setFeedId(feed.getFeedId());
        run.setWhole(whole);
        run.setSinceDate(lastDone(feed));
        run.setStartedDate(Date.from(now));
        run.setNextPage(1);

        return run;
    }

    /** When the last run that came to its end began. */
    private Date lastDone(FeedEntry feed) {
        return runs.ofFeed(feed.getFeedId(), 20).stream()
                .filter(run -> run.getState().equals(FeedRun.State.DONE.name()))
                .findFirst()
                .map(run -> Date.from(run.getStartedDate().toInstant().minus(OVERLAP)))
                .orElse(null);
    }

    /**
     * @param meansTheSame false when editors changed what foreign terms mean while it was read
     */
    void ended(FeedEntry feed, FeedRunEntry run, boolean meansTheSame, Instant now) {
        feed.setRunId("");
        feed.setReadUntil(null);
        feed.setNextDate(
                feed.isActive()
                        ? Date.from(now.plus(Duration.ofHours(feed.getEveryHours())))
                        : null);

        if (meansTheSame && run.isWhole() && run.getState().equals(FeedRun.State.DONE.name())) {
            feed.setWholeDate(run.getStartedDate());
        }
    }
}
