package org.sena.directory.service.index;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.sena.directory.search.ServiceIndex;
import org.sena.directory.service.store.RecordChange;
import org.sena.outage.Outage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps an index current: looks for changes once in a second, and at once when it is told to.
 * Builds the index when there is none or when it knows changes that the rows do not. While the
 * database is away the index stays as it is.
 */
public final class IndexFollower {

    /** How old what is shown may be after a change on another node. */
    static final Duration PATIENCE = Duration.ofSeconds(1);

    private static final int MOST_CHANGES = 500;
    private static final Logger LOG = LoggerFactory.getLogger(IndexFollower.class);

    private final ServiceIndex index;
    private final ChangedRecords records;
    private final Clock clock;
    private final Outage outage;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private final Condition done = lock.newCondition();
    private final Thread thread = new Thread(this::follow, "sena-directory-index");

    private long asked;
    private long answered;
    private boolean anew;
    private boolean stopped;

    public IndexFollower(ServiceIndex index, ChangedRecords records, Clock clock) {
        this.index = index;
        this.records = records;
        this.clock = clock;
        this.outage = new Outage("Directory index", clock);
        thread.setDaemon(true);
    }

    public void start() {
        thread.start();
    }

    /** Ends after the step under way. */
    public void stop() {
        lock.lock();

        try {
            stopped = true;
            news.signalAll();
            done.signalAll();
        } finally {
            lock.unlock();
        }

        boolean interrupted = false;

        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }

        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Waits until every change that is committed now is in the index.
     *
     * @param patience waits no longer than that
     * @return whether they are
     */
    public boolean catchUp(Duration patience) {
        return await(patience, false);
    }

    /** The same after building the index anew; it is read meanwhile. */
    public boolean rebuild(Duration patience) {
        return await(patience, true);
    }

    private boolean await(Duration patience, boolean rebuild) {
        long nanos = patience.toNanos();

        lock.lock();

        try {
            long mine = ++asked;

            anew |= rebuild;
            news.signalAll();

            while (answered < mine && !stopped && nanos > 0) {
                nanos = done.awaitNanos(nanos);
            }

            return answered >= mine;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();

            return false;
        } finally {
            lock.unlock();
        }
    }

    private void follow() {
        while (true) {
            long answering;
            boolean rebuild;

            lock.lock();

            try {
                answering = asked;
                rebuild = anew;
                anew = false;
            } finally {
                lock.unlock();
            }

            boolean current = step(rebuild);

            lock.lock();

            try {
                answered = current ? answering : answered;
                anew |= rebuild && !current;
                done.signalAll();

                if (!stopped && (asked == answering || !current)) {
                    news.awaitNanos(PATIENCE.toNanos());
                }

                if (stopped) {
                    return;
                }
            } catch (InterruptedException e) {
                return;
            } finally {
                lock.unlock();
            }
        }
    }

    /** Never throws: the next step tries again. */
    private boolean step(boolean rebuild) {
        try {
            return outage.ask(() -> read(rebuild), () -> Optional.of(false));
        } catch (RuntimeException e) {
            LOG.error("Directory index: a step failed, the next one tries again", e);

            return false;
        }
    }

    private boolean read(boolean rebuild) {
        long newest = records.newest();

        if (rebuild || isBehindTheFirst() || index.sequence() > newest) {
            Instant begin = clock.instant();

            index.rebuild(records.all(), newest, begin);
            LOG.info(
                    "Directory index: built up to change {} in {} ms",
                    newest,
                    Duration.between(begin, clock.instant()).toMillis());
        }

        List<RecordChange> changes;

        do {
            changes = records.after(index.sequence(), MOST_CHANGES);
            apply(changes);
        } while (changes.size() == MOST_CHANGES && !Thread.currentThread().isInterrupted());

        return true;
    }

    /** Nothing is built yet, or changes that are to be followed went while the server was away. */
    private boolean isBehindTheFirst() {
        return index.sequence() == ServiceIndex.NOTHING
                || records.after(index.sequence(), 1).stream()
                        .anyMatch(next -> next.sequence() > index.sequence() + 1);
    }

    private void apply(List<RecordChange> changes) {
        if (changes.isEmpty()) {
            return;
        }

        RecordChange last = changes.get(changes.size() - 1);

        // Until the last part is in, the index says that it is as old as before: it begins again.
        records.now(changes, part -> index.apply(part, index.sequence(), index.modifiedAt()));
        index.apply(List.of(), last.sequence(), last.at());
    }
}
