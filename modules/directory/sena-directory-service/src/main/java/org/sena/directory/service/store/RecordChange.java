package org.sena.directory.service.store;

import java.time.Instant;
import org.immutables.value.Value;

/** That something the directory shows changed. */
@Value.Immutable
public interface RecordChange {

    /** At least 1; grows in the order of the commits, so that a follower never misses one. */
    long sequence();

    /** A {@link org.sena.directory.api.RecordKind}'s name, or {@link Changes#TAXONOMIES}. */
    String kind();

    /** Empty when it is about no single record. */
    String recordId();

    Instant at();
}
