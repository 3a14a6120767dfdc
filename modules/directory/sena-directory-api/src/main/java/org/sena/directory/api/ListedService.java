package org.sena.directory.api;

import org.immutables.value.Value;

/** A service on somebody's list, and what for. */
@Value.Immutable(builder = false)
public interface ListedService {

    /** Id of the service. */
    @Value.Parameter
    String service();

    /** Code of the need it was listed for; empty when it was listed without one. */
    @Value.Parameter
    String need();

    static ListedService of(String service, String need) {
        return ImmutableListedService.of(service, need);
    }
}
