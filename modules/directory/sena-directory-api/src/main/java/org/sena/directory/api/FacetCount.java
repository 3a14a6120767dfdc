package org.sena.directory.api;

import org.immutables.value.Value;

/** How many results have something. */
@Value.Immutable(builder = false)
public interface FacetCount {

    /** Code of the term, id of the organisation, or name of the constant. */
    @Value.Parameter
    String code();

    /** At least 1. */
    @Value.Parameter
    long count();

    static FacetCount of(String code, long count) {
        return ImmutableFacetCount.of(code, count);
    }
}
