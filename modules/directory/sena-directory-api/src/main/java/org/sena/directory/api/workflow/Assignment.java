package org.sena.directory.api.workflow;

import java.util.Set;
import org.immutables.value.Value;

/** What an assurer vouches for: any of the service types and any of the areas. */
@Value.Immutable
public interface Assignment {

    String userId();

    /** For people. */
    String displayName();

    /** Codes; a broader one stands for its narrower ones; empty: all. */
    Set<String> serviceTypes();

    /** Outward or district codes; empty: all. */
    Set<String> areas();
}
