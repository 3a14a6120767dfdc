package org.sena.background.recurring;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** The runs of one work: one after the other until they are ended. */
final class Rounds implements Runnable {

    /** How long a run under way may take to come to its end. */
    static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Runnable run;
    private final String name;

    private Future<?> next;
    private boolean ended;
    private Thread thread;
    private CountDownLatch under = new CountDownLatch(0);

    /**
     * @param name of the thread while it runs, for operators
     */
    Rounds(Runnable run, String name) {
        this.run = run;
        this.name = name;
    }

    synchronized void begin(Future<?> rounds) {
        next = rounds;
    }

    @Override
    public void run() {
        if (!enter()) {
            return;
        }

        String before = Thread.currentThread().getName();

        Thread.currentThread().setName(name);

        try {
            run.run();
        } finally {
            leave(before);
        }
    }

    /** Waits for the run under way, and interrupts it when it takes too long. */
    void end() {
        CountDownLatch waiting;

        synchronized (this) {
            ended = true;
            next.cancel(false);
            waiting = under;
        }

        try {
            if (!waiting.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                interrupt();
            }
        } catch (InterruptedException e) {
            interrupt();
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean enter() {
        if (!ended) {
            thread = Thread.currentThread();
            under = new CountDownLatch(1);
        }

        return !ended;
    }

    private synchronized void leave(String before) {
        Thread.interrupted();
        thread.setName(before);
        thread = null;
        under.countDown();
    }

    private synchronized void interrupt() {
        if (thread != null) {
            thread.interrupt();
        }
    }
}
