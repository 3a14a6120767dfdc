package org.sena.operations;

import java.util.SortedMap;
import org.immutables.value.Value;

/** How this node is, a moment ago. */
@Value.Immutable(builder = false)
public interface HealthReport {

    /** Whether requests may be sent to this node. */
    @Value.Parameter
    boolean isReady();

    /** Each part by its name. */
    @Value.Parameter
    SortedMap<String, Condition> parts();

    /** As the parameters say. */
    static HealthReport of(boolean ready, SortedMap<String, Condition> parts) {
        return ImmutableHealthReport.of(ready, parts);
    }
}
