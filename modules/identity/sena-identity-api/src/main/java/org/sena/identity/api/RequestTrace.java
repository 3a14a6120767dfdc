package org.sena.identity.api;

import java.util.Optional;
import org.immutables.value.Value;

/** What may be kept of a request for the audit trail. */
@Value.Immutable(builder = false)
public interface RequestTrace {

    /** Random; the same for all that is done in one request. */
    @Value.Parameter
    String id();

    /** The network that it came from; never a whole address. */
    @Value.Parameter
    Optional<String> network();

    /**
     * @param address an IPv4 or IPv6 address in digits, or anything else, of which nothing is kept
     */
    static RequestTrace of(String id, String address) {
        return ImmutableRequestTrace.of(id, Networks.of(address));
    }
}
