package org.sena.directory.service.index;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.sena.directory.search.ServiceIndex;
import org.sena.directory.service.store.RecordChange;

/** How far an index is behind the rows. */
public final class IndexLag {

    private final boolean there;
    private final long changes;
    private final Duration age;

    private IndexLag(boolean there, long changes, Duration age) {
        this.there = there;
        this.changes = changes;
        this.age = age;
    }

    static IndexLag of(ServiceIndex index, ChangedRecords records, Instant now) {
        long sequence = Math.max(0, index.sequence());
        List<RecordChange> next = records.after(sequence, 1);

        return next.isEmpty()
                ? new IndexLag(index.isReady(), 0, Duration.ZERO)
                : new IndexLag(
                        index.isReady(),
                        records.newest() - sequence,
                        Duration.between(next.get(0).at(), now));
    }

    /** Whether there is an index to read. */
    public boolean isThere() {
        return there;
    }

    /** How many changes it does not show yet; 0 when it is in step. */
    public long changes() {
        return changes;
    }

    /** How long ago the first of them was made; zero when it is in step. */
    public Duration age() {
        return age;
    }
}
