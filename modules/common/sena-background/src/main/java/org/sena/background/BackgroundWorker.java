package org.sena.background;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks every second for work to claim and does it on one thread, one piece after the other. A
 * piece that is disturbed is tried five times in all. What is left behind when this is killed is
 * where the next one goes on.
 */
public final class BackgroundWorker {

    /** A disturbance that stays is no disturbance. */
    static final int MOST_TRIES = 5;

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundWorker.class);

    private final String id = UUID.randomUUID().toString();
    private final Map<String, Integer> tries = new HashMap<>();

    private final String what;
    private final ScheduledExecutorService thread;
    private final Executor allowed;
    private final ClaimedWork work;

    private volatile boolean stopping;

    /**
     * @param what a piece of the work is called, for the log: "Import"
     * @param thread its name, for operators
     * @param allowed runs each look on the thread it is called on, as somebody who may do the work
     */
    public BackgroundWorker(String what, String thread, Executor allowed, ClaimedWork work) {
        this(
                what,
                Executors.newSingleThreadScheduledExecutor(look -> daemon(look, thread)),
                allowed,
                work);
    }

    BackgroundWorker(
            String what, ScheduledExecutorService thread, Executor allowed, ClaimedWork work) {
        this.what = what;
        this.thread = thread;
        this.allowed = allowed;
        this.work = work;
    }

    /** Looks for the first time in a second. */
    public void start() {
        thread.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    /**
     * Waits at most five seconds for the work under way to reach a place where it can be left; it
     * is not interrupted.
     */
    public void stop() throws InterruptedException {
        stopping = true;
        thread.shutdown();
        thread.awaitTermination(5, TimeUnit.SECONDS);
    }

    /** Whether long work is to be left at the next place where somebody else can go on. */
    public boolean isStopping() {
        return stopping;
    }

    private void look() {
        try {
            allowed.execute(() -> work.claim(id).ifPresent(this::walk));
        } catch (RuntimeException e) {
            // The database may be away; the next look comes in a second.
            LOG.warn("{}s wait: {}", what, e.getClass().getName());
        }
    }

    private void walk(String piece) {
        Optional<String> failed;

        try {
            failed = work.goOn(piece, id);
            tries.remove(piece);
        } catch (IOException | RuntimeException e) {
            LOG.error("{} {} was disturbed", what, piece, e);
            failed = isLastTry(piece) ? Optional.of("") : Optional.empty();
        }

        failed.ifPresent(why -> work.fail(piece, id, why));
    }

    private boolean isLastTry(String piece) {
        boolean isLast = tries.merge(piece, 1, Integer::sum) >= MOST_TRIES;

        if (isLast) {
            tries.remove(piece);
        }

        return isLast;
    }

    private static Thread daemon(Runnable look, String name) {
        Thread thread = new Thread(look, name);

        thread.setDaemon(true);

        return thread;
    }
}
