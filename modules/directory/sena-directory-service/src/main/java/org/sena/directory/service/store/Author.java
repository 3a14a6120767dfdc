package org.sena.directory.service.store;

import org.immutables.value.Value;

/** Who wrote a version. */
@Value.Immutable(builder = false)
public interface Author {

    /** User or visitor; {@code system:…} for jobs. */
    @Value.Parameter
    String id();

    /** For people. */
    @Value.Parameter
    String name();

    /** What they acted as: a role's name, {@code CONTRIBUTOR} or {@code SYSTEM}. */
    @Value.Parameter
    String role();

    static Author of(String id, String name, String role) {
        return ImmutableAuthor.of(id, name, role);
    }
}
