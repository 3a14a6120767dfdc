package org.sena.directory.exchange.feed.http;

import java.util.Optional;
import org.immutables.value.Value;

/** What a server answered. */
@Value.Immutable
public interface Answer {

    /** HTTP status: 2xx, 304, 400, 404 or 410. Others are exceptions. */
    int status();

    byte[] body();

    Optional<String> etag();

    /** True when it is as it was. */
    default boolean isUnchanged() {
        return status() == 304;
    }

    /** True when it is not there, or not any more. */
    default boolean isGone() {
        return status() == 404 || status() == 410;
    }

    default boolean isFound() {
        return status() >= 200 && status() < 300;
    }
}
