package org.sena.directory.api;

import java.util.List;
import org.immutables.value.Value;

/** Records to store together. */
@Value.Immutable
public interface Batch {

    /** As in {@link Provenance#origin()}. */
    String origin();

    List<Organisation> organisations();

    /**
     * Each with its organisation, stored here or earlier, and its locations, which are stored too.
     */
    List<Service> services();
}
