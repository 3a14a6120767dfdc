package org.sena.background.recurring;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Runs recurring work when it is time, on daemon threads of this node. There is a thread for each
 * work, so that a slow one holds up nobody.
 */
public final class Timetable {

    private final Map<RecurringWork, Rounds> rounds = new HashMap<>();

    private final Consumer<RecurringWork> runner;
    private final ScheduledThreadPoolExecutor threads;

    /**
     * @param runner runs a work once and never throws
     */
    public Timetable(Consumer<RecurringWork> runner) {
        this(runner, new ScheduledThreadPoolExecutor(1, Timetable::daemon));
    }

    Timetable(Consumer<RecurringWork> runner, ScheduledThreadPoolExecutor threads) {
        this.runner = runner;
        this.threads = threads;
        threads.setRemoveOnCancelPolicy(true);
    }

    /** Runs the work from now on, the first time after {@link RecurringWork#first}. */
    public synchronized void add(RecurringWork work) {
        Rounds round = new Rounds(() -> runner.accept(work), "sena-" + work.name());

        rounds.put(work, round);
        threads.setCorePoolSize(rounds.size());
        round.begin(
                threads.scheduleWithFixedDelay(
                        round,
                        work.first().toMillis(),
                        work.every().toMillis(),
                        TimeUnit.MILLISECONDS));
    }

    /**
     * Runs the work no more. A run under way may end within five seconds; then it is interrupted.
     */
    public void remove(RecurringWork work) {
        Rounds ended;

        synchronized (this) {
            ended = rounds.remove(work);
        }

        if (ended != null) {
            ended.end();
        }
    }

    /** Runs nothing any more; runs under way have five seconds together. */
    public void close() {
        threads.shutdown();

        try {
            if (!threads.awaitTermination(Rounds.PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "sena-recurring");

        thread.setDaemon(true);

        return thread;
    }
}
