package org.sena.background.recurring;

import java.time.Duration;

/** Recurring work as a test wants it. */
final class Work implements RecurringWork {

    private final String name;
    private final Duration first;
    private final Duration every;
    private final Runnable run;

    Work(String name, Duration first, Duration every, Runnable run) {
        this.name = name;
        this.first = first;
        this.every = every;
        this.run = run;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Duration first() {
        return first;
    }

    @Override
    public Duration every() {
        return every;
    }

    @Override
    public void run() {
        run.run();
    }
}
