package org.sena.references;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts failures about one thing within a while, on this node. What was longest untouched is
 * forgotten first when there are too many things.
 */
public final class Throttle {

    private final Clock clock;
    private final int most;
    private final Duration window;
    private final Map<String, Deque<Instant>> failures;

    /**
     * @param most failures within the window that are let pass
     * @param kept how many things are remembered
     */
    public Throttle(Clock clock, int most, Duration window, int kept) {
        this.clock = clock;
        this.most = most;
        this.window = window;
        this.failures =
                new LinkedHashMap<>(16, 0.75f, true) {
                    private static final long serialVersionUID = 1L;

                    @Override
                    protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
                        return size() > kept;
                    }
                };
    }

    /** True when it failed too often lately. */
    public synchronized boolean isClosed(String about) {
        return recent(about).size() >= most;
    }

    public synchronized void failed(String about) {
        recent(about).addLast(clock.instant());
    }

    private Deque<Instant> recent(String about) {
        Deque<Instant> moments = failures.computeIfAbsent(about, any -> new ArrayDeque<>());
        Instant start = clock.instant().minus(window);
        while (!moments.isEmpty() && moments.getFirst().isBefore(start)) {
            moments.removeFirst();
        }
        return moments;
    }
}
