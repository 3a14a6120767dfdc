package org.sena.directory.exchange.feed.run;

import org.immutables.value.Value;

/** A record of a feed as the last run left it. */
@Value.Immutable
public interface KnownRecord {

    String sourceId();

    /** True when it is in the directory. */
    boolean present();

    String hash();

    /** Empty when the feed gave none. */
    String etag();

    /** True when this run met it already. */
    boolean seen();
}
