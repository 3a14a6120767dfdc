package org.sena.directory.api;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** A part of the directory with a name, a look and a feed of its own. */
@Value.Immutable
public interface LocalDirectory {

    /** Short, lower case, with hyphens; its place in addresses. */
    String key();

    String name();

    /** One plain sentence for those who read it. */
    String description();

    /** As {@code #005ea5}; dark enough for white text (contrast 4.5 : 1). */
    Optional<String> colour();

    /** Address of its picture, https. */
    Optional<String> logo();

    /** Any of these service types; empty: all. */
    Set<String> serviceTypes();

    /** Outward or district codes that a service must serve one of; empty: all. */
    Set<String> areas();

    /** Any of these organisations; empty: all. */
    Set<String> organisationIds();

    /** Any term of each taxonomy that is named. */
    Set<TermRef> terms();
}
