package org.sena.directory.api;

import java.util.Optional;
import org.immutables.value.Value;

/** A list of terms from outside that is to fill a taxonomy. */
@Value.Immutable
public interface TaxonomyList {

    /** Key of the taxonomy that the items fill; a new one needs a {@link #name()}. */
    String taxonomy();

    /**
     * Key of the taxonomy whose terms the mappings name: {@link Taxonomy#SERVICE_TYPES} for a list
     * of needs or circumstances; for a list of service types the taxonomy that they answer. Absent:
     * mappings are passed over.
     */
    Optional<String> mappedTo();

    TaxonomyFormat format();

    /** The file's text, at most 5,000,000 characters. */
    String content();

    /** The taxonomy's name from now on; absent: as it is. */
    Optional<String> name();

    /** What the list calls itself, for example a month; absent: as it is. */
    Optional<String> version();

    /**
     * True: terms that the list does not have go, but for service types that services have. False:
     * they stay.
     */
    @Value.Default
    default boolean complete() {
        return false;
    }
}
