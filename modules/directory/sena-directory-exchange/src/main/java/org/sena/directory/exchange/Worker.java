package org.sena.directory.exchange;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.sena.directory.exchange.feed.http.StoppedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does work in the background whenever there is some, on one thread of its own. */
public final class Worker {

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);

    private final String name;
    private final long everyMillis;
    private final BooleanSupplier work;
    private final Thread thread;

    /**
     * Starts at once.
     *
     * @param name of the thread, for operators
     * @param everySeconds from one look to the next while there is nothing to do
     * @param work true when it did something and there may be more
     */
    public Worker(String name, int everySeconds, BooleanSupplier work) {
        this.name = name;
        this.work = work;
        everyMillis = TimeUnit.SECONDS.toMillis(Math.max(1, everySeconds));
        thread = new Thread(this::loop, name);
        thread.setDaemon(true);
        thread.start();
    }

    /** Breaks off; what was begun goes on when somebody takes it up again. */
    public void stop() {
        thread.interrupt();

        try {
            thread.join(TimeUnit.SECONDS.toMillis(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void loop() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                if (!isDone()) {
                    await();
                }
            } catch (InterruptedException | StoppedException e) {
                return;
            }
        }
    }

    /** A failure of the database or a bug ends this piece of work, not all that comes after. */
    private boolean isDone() {
        try {
            return work.getAsBoolean();
        } catch (StoppedException e) {
            throw e;
        } catch (RuntimeException e) {
            if (!Thread.currentThread().isInterrupted()) {
                LOG.error("{}: broke off and is taken up again", name, e);
            }

            return false;
        }
    }

    private synchronized void await() throws InterruptedException {
        wait(everyMillis);
    }
}
