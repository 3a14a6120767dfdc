package org.sena.directory.api;

import org.immutables.value.Value;

/** Postcodes that are to be brought in. */
@Value.Immutable
public interface PostcodeList {

    /** As {@link PostcodeImport#read} gives it. */
    String content();

    /** What the file is called; stands in the audit trail. */
    String source();

    /** True: postcodes that the list does not have go. False: they stay. */
    @Value.Default
    default boolean complete() {
        return false;
    }
}
