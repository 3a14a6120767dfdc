package org.sena.directory.exchange.feed.http;

import java.time.Duration;

/** Waits. */
@FunctionalInterface
public interface Pause {

    /**
     * @throws InterruptedException when SENA stops
     */
    void take(Duration time) throws InterruptedException;
}
