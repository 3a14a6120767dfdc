package org.sena.directory.service.snapshot;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.sena.outage.Outage;

/**
 * Holds the newest snapshot. Every change to the directory, on any node, adds one to the version in
 * the database; the version is asked for at most once in a second, and at every reading for a while
 * after a change on this node, whose transaction may be still under way. While the database is away
 * the newest snapshot stays in use.
 */
public final class PublishedSnapshot {

    /** How old what we show may be after a change on another node. */
    static final Duration PATIENCE = Duration.ofSeconds(1);

    /** How long a change on this node may take to be committed. */
    static final Duration LONGEST_CHANGE = Duration.ofMinutes(2);

    private final LongSupplier version;
    private final Supplier<Snapshot> rows;
    private final Clock clock;
    private final Outage outage;

    private volatile State state = new State(null, -1, Instant.MIN);
    private volatile Instant changingUntil = Instant.MIN;

    /**
     * @param version reads the version of the rows
     * @param rows reads all rows
     */
    public PublishedSnapshot(LongSupplier version, Supplier<Snapshot> rows, Clock clock) {
        this.version = version;
        this.rows = rows;
        this.clock = clock;
        this.outage = new Outage("Directory", clock);
    }

    public Snapshot current() {
        State held = state;
        Instant now = clock.instant();

        if (held.isFresh(now) && now.isAfter(changingUntil)) {
            return held.snapshot;
        }

        return outage.ask(
                () -> check(version.getAsLong(), now), () -> Optional.ofNullable(held.snapshot));
    }

    /** Says that this node is about to change the rows. */
    public void changing() {
        changingUntil = clock.instant().plus(LONGEST_CHANGE);
    }

    /**
     * @param found read before the rows: a change in between is found at the next check
     */
    private synchronized Snapshot check(long found, Instant now) {
        State held = state;
        Snapshot snapshot =
                (found == held.version && held.snapshot != null) ? held.snapshot : rows.get();

        state = new State(snapshot, found, now);

        return snapshot;
    }

    private static final class State {

        private final Snapshot snapshot;
        private final long version;
        private final Instant checked;

        State(Snapshot snapshot, long version, Instant checked) {
            this.snapshot = snapshot;
            this.version = version;
            this.checked = checked;
        }

        boolean isFresh(Instant now) {
            return snapshot != null && now.isBefore(checked.plus(PATIENCE));
        }
    }
}
