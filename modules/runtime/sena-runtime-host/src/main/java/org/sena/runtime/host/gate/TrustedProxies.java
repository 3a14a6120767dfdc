package org.sena.runtime.host.gate;

import java.util.Set;
import javax.servlet.http.HttpServletRequest;

/**
 * Reads {@code X-Forwarded-For} and {@code X-Forwarded-Proto}, but only from proxies that the
 * configuration names: anybody can send these headers.
 */
final class TrustedProxies {

    private final Set<String> addresses;

    /**
     * @param addresses of the proxies in front of the runtime, as numbers
     */
    TrustedProxies(Set<String> addresses) {
        this.addresses = Set.copyOf(addresses);
    }

    Client client(HttpServletRequest request) {
        String peer = request.getRemoteAddr();

        if (!addresses.contains(peer)) {
            return new Client(peer, request.isSecure());
        }

        String scheme = request.getHeader("X-Forwarded-Proto");

        return new Client(
                address(peer, request.getHeader("X-Forwarded-For")),
                scheme == null ? request.isSecure() : scheme.strip().equalsIgnoreCase("https"));
    }

    /**
     * The last address in the list that is none of our proxies: those before it may be invented.
     */
    private String address(String peer, String forwardedFor) {
        if (forwardedFor == null) {
            return peer;
        }

        String[] hops = forwardedFor.split(",");

        for (int i = hops.length - 1; i >= 0; i--) {
            String hop = hops[i].strip();

            if (!hop.isEmpty() && !addresses.contains(hop)) {
                return hop;
            }
        }

        return peer;
    }
}
