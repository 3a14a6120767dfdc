package org.sena.directory.exchange.duplicate;

import org.immutables.value.Value;
import org.sena.directory.api.RecordKind;

/** Two records that look like one. */
@Value.Immutable
public interface Pair {

    RecordKind kind();

    String preferredId();

    String otherId();

    String preferredName();

    String otherName();

    Scored scored();
}
