package org.sena.directory.desk.taxonomy;

import java.util.Set;
import org.sena.directory.api.Directory;
import org.sena.directory.api.ImmutableServiceSearch;

/** How many published services have a type. */
final class Uses {

    private final Directory directory;

    Uses(Directory directory) {
        this.directory = directory;
    }

    /** Those of its narrower types too. */
    long count(String serviceType) {
        return directory
                .search(
                        ImmutableServiceSearch.builder()
                                .serviceTypes(Set.of(serviceType))
                                .size(1)
                                .build())
                .total();
    }
}
