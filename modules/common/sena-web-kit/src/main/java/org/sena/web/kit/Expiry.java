package org.sena.web.kit;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * When a visitor's answers are forgotten if nothing more is heard from them. All of it is counted
 * by the server, so that a wrong clock on a desk does not matter.
 */
public final class Expiry {

    private static final Duration WARNING = Duration.ofMinutes(5);

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(ZoneId.of("Europe/London"));

    private final Instant now;
    private final Duration idle;

    private Expiry(Instant now, Duration idle) {
        this.now = now;
        this.idle = idle;
    }

    /** Empty when the session never ends. */
    static Optional<Expiry> of(Instant now, Duration idle) {
        return idle.isZero() ? Optional.empty() : Optional.of(new Expiry(now, idle));
    }

    /** Seconds from this page until the end. */
    public long seconds() {
        return idle.toSeconds();
    }

    /** How many seconds before the end the warning comes: 300, or half of a shorter time. */
    public long warningSeconds() {
        return Math.min(WARNING.toSeconds(), idle.toSeconds() / 2);
    }

    /** The time of the end as a clock in this country shows it: "17:25". */
    public String time() {
        return TIME.format(now.plus(idle));
    }
}
