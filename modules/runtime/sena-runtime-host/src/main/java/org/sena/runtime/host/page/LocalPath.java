package org.sena.runtime.host.page;

import java.util.Optional;
import java.util.regex.Pattern;

/** Decides whether an address somebody handed us may be gone to. */
final class LocalPath {

    private static final int LONGEST = 2_000;
    private static final Pattern SHAPE = Pattern.compile("[\\w/.~%?&=+;,:@!$'()*#-]*");

    private LocalPath() {}

    /**
     * The address, when it is a page of this site and nothing else; empty for other sites, for
     * scripts, and for whatever a browser might read as one of these.
     */
    static Optional<String> within(String site, String address) {
        if (address == null
                || address.length() > LONGEST
                || !address.startsWith(site)
                || !SHAPE.matcher(address).matches()
                || address.contains("/../")
                || address.contains("//")) {
            return Optional.empty();
        }

        String rest = address.substring(site.length());
        boolean ofSite = rest.isEmpty() || "/?#".indexOf(rest.charAt(0)) >= 0;

        return ofSite ? Optional.of(address) : Optional.empty();
    }
}
