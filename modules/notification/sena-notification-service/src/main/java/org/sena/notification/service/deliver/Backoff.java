package org.sena.notification.service.deliver;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/**
 * How long to wait before the next try: each time twice as long as before, up to a longest time,
 * and by chance up to a fifth more or less, so that what failed together does not come together.
 */
public final class Backoff {

    private static final double CHANCE = 0.2;

    private final Duration first;
    private final Duration longest;
    private final DoubleSupplier random;

    /**
     * @param random from 0 to below 1
     */
    public Backoff(Duration first, Duration longest, DoubleSupplier random) {
        this.first = first;
        this.longest = longest;
        this.random = random;
    }

    /**
     * The wait after so many tries.
     *
     * @param tries at least 1
     */
    public Duration after(int tries) {
        double doubled = first.toMillis() * Math.pow(2, Math.max(0, tries - 1));
        double bounded = Math.min(doubled, longest.toMillis());
        double factor = 1 - CHANCE + 2 * CHANCE * random.getAsDouble();

        return Duration.ofMillis(Math.round(bounded * factor));
    }
}
