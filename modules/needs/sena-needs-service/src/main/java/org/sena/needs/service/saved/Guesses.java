package org.sena.needs.service.saved;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.sena.references.Throttle;

/**
 * Slows guessing down, on this node. Nothing is known about who tries, so what is counted is wrong
 * codes that begin alike; and codes are tried one or two at a time, since each costs the processor
 * some tenths of a second.
 */
final class Guesses {

    private static final int MOST = 10;

    private static final Duration WINDOW = Duration.ofMinutes(15);

    private static final int KEPT = 10_000;

    private static final int GROUP = 4;

    private static final int AT_ONCE = 2;

    private final Throttle throttle;

    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    Guesses(Clock clock) {
        throttle = new Throttle(clock, MOST, WINDOW, KEPT);
    }

    /** True when codes like this failed too often lately. */
    boolean isClosed(String code) {
        return throttle.isClosed(start(code));
    }

    void failed(String code) {
        throttle.failed(start(code));
    }

    <T> T inTurn(Supplier<T> work) {
        turns.acquireUninterruptibly();

        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    private static String start(String code) {
        return code.substring(0, GROUP);
    }
}
