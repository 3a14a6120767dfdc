package org.sena.runtime.host.gate;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The names a site goes by. Addresses that we write into answers begin with the one asked for. */
final class KnownHosts {

    private final Set<String> names = new HashSet<>();

    /**
     * @param names without port; none admits all
     */
    KnownHosts(String... names) {
        for (String name : names) {
            this.names.add(name.toLowerCase(Locale.ROOT));
        }
    }

    /**
     * @param host as the browser sent it, with or without a port; null when it did not
     */
    boolean admit(String host) {
        return names.isEmpty()
                || host != null
                        && names.contains(
                                host.replaceFirst(":\\d{1,5}$", "").toLowerCase(Locale.ROOT));
    }
}
