package org.sena.liferay.identity.request;

import java.util.Set;
import javax.servlet.http.HttpServletRequest;

/**
 * Where a request really comes from. Reads {@code X-Forwarded-For}, but only from proxies that the
 * configuration names: anybody can send that header.
 */
final class ClientAddress {

    private final Set<String> proxies;

    ClientAddress(Set<String> proxies) {
        this.proxies = Set.copyOf(proxies);
    }

    /**
     * The last address in the list that is none of our proxies: those before it may be invented.
     */
    String of(HttpServletRequest request) {
        String peer = request.getRemoteAddr();
        String forwardedFor = request.getHeader("X-Forwarded-For");

        if (forwardedFor == null || !proxies.contains(peer)) {
            return peer;
        }

        String[] hops = forwardedFor.split(",");

        for (int i = hops.length - 1; i >= 0; i--) {
            String hop = hops[i].strip();

            if (!hop.isEmpty() && !proxies.contains(hop)) {
                return hop;
            }
        }

        return peer;
    }
}
