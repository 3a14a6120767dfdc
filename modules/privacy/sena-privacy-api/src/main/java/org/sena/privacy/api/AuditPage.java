package org.sena.privacy.api;

import java.util.List;
import org.immutables.value.Value;

/** Some of the events that somebody looked for. */
@Value.Immutable
public interface AuditPage {

    /** Newest first. */
    List<AuditEvent> events();

    /** How many there are in all; at least 0. */
    long total();
}
