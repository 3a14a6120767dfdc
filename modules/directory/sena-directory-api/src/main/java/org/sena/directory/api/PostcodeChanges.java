package org.sena.directory.api;

import org.immutables.value.Value;

/** How many postcodes a list changes, or would. */
@Value.Immutable
public interface PostcodeChanges {

    /** Not known before. */
    long added();

    /** Known at another place, or of another local authority. */
    long changed();

    long unchanged();

    /** Known, but not in the list. */
    long missing();

    /** Of the missing ones those that go: all, or none. */
    long removed();

    default boolean isEmpty() {
        return added() == 0 && changed() == 0 && removed() == 0;
    }
}
