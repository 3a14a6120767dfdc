package org.sena.directory.exchange.feed.http;

import java.net.URI;
import java.util.Optional;

/** Asks for what stands at an address. */
public interface Web {

    /**
     * Gets it, after a pause since the last question, once more when the server stumbles.
     *
     * @param etag of what is known already, to be told that it is unchanged
     * @throws ForbiddenAddressException when the address is none to ask
     * @throws FeedBusyException when the server asks for long patience
     * @throws FeedBrokenException when it answers neither at once nor again, with too much, too
     *     slowly, or leads elsewhere too often
     */
    Answer get(URI address, Optional<String> etag);
}
