package org.sena.directory.exchange.feed.http;

import java.time.Duration;
import org.immutables.value.Value;

/** How politely servers are asked, and how much is taken from them. */
@Value.Immutable
public interface Manners {

    /** Who asks, with an address where its people can be found. */
    @Value.Default
    default String userAgent() {
        return "SENA-Directory/1.0 (Open Referral UK harvester)";
    }

    /** From the end of one question to the next. */
    @Value.Default
    default Duration pause() {
        return Duration.ofMillis(250);
    }

    /** Until the answer begins. */
    @Value.Default
    default Duration patience() {
        return Duration.ofSeconds(20);
    }

    /** Until the answer is whole. */
    @Value.Default
    default Duration wholePatience() {
        return Duration.ofSeconds(45);
    }

    /** How often one question is asked before the server counts as broken; at least 1. */
    @Value.Default
    default int tries() {
        return 4;
    }

    /** The first pause after a failure; each further one is twice as long. */
    @Value.Default
    default Duration backOff() {
        return Duration.ofSeconds(2);
    }

    /** Longest wait within a run; a server that asks for more is asked later. */
    @Value.Default
    default Duration longestWait() {
        return Duration.ofMinutes(2);
    }

    /** Of one answer. */
    @Value.Default
    default int maximumBytes() {
        return 20_000_000;
    }

    @Value.Default
    default int maximumRedirects() {
        return 5;
    }
}
