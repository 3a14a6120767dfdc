package org.sena.browser.test.cluster;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.openqa.selenium.support.ui.FluentWait;

/** People who do the same thing over and over, side by side, until the test has seen enough. */
final class SteadyUse implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Map<String, AtomicInteger> rounds = new LinkedHashMap<>();
    private final List<Thread> people = new ArrayList<>();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();

    private volatile boolean enough;

    /** Somebody more. A round throws when something is not as it should be. */
    void with(String name, Runnable round) {
        AtomicInteger done = new AtomicInteger();
        Thread person = new Thread(() -> goOn(name, round, done), name);

        rounds.put(name, done);
        people.add(person);
        person.start();
    }

    /** What went wrong, a line each. */
    List<String> failures() {
        return List.copyOf(failures);
    }

    /** Waits until everybody has begun and ended a round more, or something went wrong. */
    void awaitRound() {
        Map<String, Integer> before = new LinkedHashMap<>();

        rounds.forEach((name, done) -> before.put(name, done.get()));
        new FluentWait<>(rounds)
                .withTimeout(PATIENCE)
                .pollingEvery(Duration.ofMillis(100))
                .until(
                        now ->
                                !failures.isEmpty()
                                        || now.entrySet().stream()
                                                .allMatch(
                                                        one ->
                                                                one.getValue().get()
                                                                        > before.get(one.getKey())
                                                                                + 1));
    }

    @Override
    public void close() throws InterruptedException {
        enough = true;

        for (Thread person : people) {
            person.join();
        }
    }

    private void goOn(String name, Runnable round, AtomicInteger done) {
        while (!enough) {
            try {
                round.run();
            } catch (RuntimeException | AssertionError failure) {
                failures.add(name + ": " + failure);
            }

            done.incrementAndGet();
        }
    }
}
