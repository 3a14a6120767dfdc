package org.sena.needs.rest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/** The secret that opens the metrics to a machine, or none. */
final class MetricsToken {

    /** Shorter ones can be guessed. */
    static final int SHORTEST = 32;

    private static final String SCHEME = "Bearer ";

    private final Optional<byte[]> token;

    private MetricsToken(Optional<byte[]> token) {
        this.token = token;
    }

    /** Opens to nobody. */
    static MetricsToken none() {
        return new MetricsToken(Optional.empty());
    }

    /**
     * @throws IllegalArgumentException when it is too short to be a secret
     */
    static MetricsToken of(String text) {
        if (text.length() < SHORTEST) {
            throw new IllegalArgumentException(
                    "A token has " + SHORTEST + " characters or more, this one has fewer");
        }

        return new MetricsToken(Optional.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Takes as long for a nearly right token as for a wrong one.
     *
     * @param authorization the header; null when there is none
     */
    boolean opensTo(String authorization) {
        return token.isPresent()
                && authorization != null
                && authorization.startsWith(SCHEME)
                && MessageDigest.isEqual(
                        token.get(),
                        authorization
                                .substring(SCHEME.length())
                                .strip()
                                .getBytes(StandardCharsets.UTF_8));
    }
}
