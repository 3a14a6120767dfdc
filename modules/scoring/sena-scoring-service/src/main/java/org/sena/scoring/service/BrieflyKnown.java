package org.sena.scoring.service;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Component;

/**
 * Which version of a matrix is active, kept for a second after it was looked up: another node may
 * activate one. While this node activates one, it is looked up every time, so that here every score
 * is by the new version from the moment it is committed.
 */
@Component(service = BrieflyKnown.class)
public class BrieflyKnown {

    static final Duration KEPT = Duration.ofSeconds(1);

    /** Longer than an activation takes to be committed. */
    static final Duration CHANGING = Duration.ofSeconds(30);

    private final Clock clock;
    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private final Map<String, Instant> changingUntil = new ConcurrentHashMap<>();

    public BrieflyKnown() {
        this(Clock.systemUTC());
    }

    BrieflyKnown(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param look looks the version up; asked when what is known is a second old
     */
    VersionInForce of(String key, Supplier<VersionInForce> look) {
        Known kept = known.get(key);

        if (kept != null && clock.instant().isBefore(kept.until)) {
            return kept.version;
        }

        VersionInForce found = look.get();

        // Under the same lock as changing(): what was read before a change began is never kept.
        known.compute(key, (k, other) -> isChanging(k) ? null : new Known(found, now().plus(KEPT)));

        return found;
    }

    /** To be called where a version becomes active, before it is committed. */
    void changing(String key) {
        known.compute(
                key,
                (k, other) -> {
                    changingUntil.put(k, now().plus(CHANGING));

                    return null;
                });
    }

    private boolean isChanging(String key) {
        Instant until = changingUntil.get(key);

        return until != null && now().isBefore(until);
    }

    private Instant now() {
        return clock.instant();
    }

    private static final class Known {

        private final VersionInForce version;
        private final Instant until;

        private Known(VersionInForce version, Instant until) {
            this.version = version;
            this.until = until;
        }
    }
}
