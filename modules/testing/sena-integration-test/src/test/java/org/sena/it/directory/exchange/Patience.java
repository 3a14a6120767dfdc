package org.sena.it.directory.exchange;

import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for what happens in the background: looks again and again, and gives up in the end. */
final class Patience {

    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Duration BETWEEN = Duration.ofMillis(100);

    private Patience() {}

    static void until(String what, BooleanSupplier happened) {
        long end = System.nanoTime() + LONGEST.toNanos();

        while (!happened.getAsBoolean()) {
            if (System.nanoTime() > end) {
                fail("It did not happen in " + LONGEST.toSeconds() + " seconds: " + what);
            }

            LockSupport.parkNanos(BETWEEN.toNanos());
        }
    }

    static <T> T untilThere(String what, Supplier<Optional<T>> source) {
        until(what, () -> source.get().isPresent());

        return source.get().orElseThrow();
    }
}
