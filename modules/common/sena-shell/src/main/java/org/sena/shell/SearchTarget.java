package org.sena.shell;

import org.immutables.value.Value;

/**
 * Where the words of the search in the header go. They are posted: what somebody looks for tells
 * something about them, so it never stands in an address.
 */
@Value.Immutable
public interface SearchTarget {

    /** Address of the finder's action, with the host's token against forgery. */
    String action();

    /** The name under which the finder reads the words. */
    String field();
}
