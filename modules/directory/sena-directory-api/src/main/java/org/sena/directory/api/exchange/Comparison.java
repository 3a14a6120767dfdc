package org.sena.directory.api.exchange;

import java.util.List;
import org.immutables.value.Value;

/** Two records side by side, the preferred one first. */
@Value.Immutable
public interface Comparison {

    Duplicate duplicate();

    /** Who published the preferred record, and when: for people. */
    String preferredSource();

    String otherSource();

    /** Every field that at least one of them fills, in the order of a record. */
    List<ComparedField> fields();
}
