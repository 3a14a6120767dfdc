package org.sena.directory.api;

import org.immutables.value.Value;

/** One more page about a service. */
@Value.Immutable(builder = false)
public interface WebLink {

    @Value.Parameter
    String label();

    @Value.Parameter
    String url();

    static WebLink of(String label, String url) {
        return ImmutableWebLink.of(label, url);
    }
}
