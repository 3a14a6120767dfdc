package org.sena.advice.api;

import org.immutables.value.Value;

/**
 * On which item something is done, and what was seen of it. The same token again, from the same
 * adviser and with nothing done in between, gives the result of the first time.
 */
@Value.Immutable(builder = false)
public interface ItemCommand {

    @Value.Parameter
    String itemId();

    /** As it was seen. */
    @Value.Parameter
    long version();

    /** Of the page that the form stood on; 1 to 64 characters. */
    @Value.Parameter
    String token();

    static ItemCommand of(String itemId, long version, String token) {
        return ImmutableItemCommand.of(itemId, version, token);
    }

    @Value.Check
    default void check() {
        if (token().isEmpty() || token().length() > 64) {
            throw new IllegalArgumentException("A token has 1 to 64 characters");
        }
    }
}
