package org.sena.directory.list;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How often letters may go to one address: so that nobody is flooded. Addresses are known by a
 * digest only, in memory only, for an hour only.
 */
final class SendLimits {

    /** Letters to one address, and letters in all, within {@link #SPAN}. */
    static final int EACH = 3;

    static final int ALL = 500;

    static final Duration SPAN = Duration.ofHours(1);

    private final Clock clock;
    private final byte[] salt = new byte[16];
    private final Deque<Instant> all = new ArrayDeque<>();
    private final Map<String, Deque<Instant>> byAddress = new LinkedHashMap<>();

    SendLimits(Clock clock) {
        this.clock = clock;
        new SecureRandom().nextBytes(salt);
    }

    /** Counts a letter; false, and not counted, when there were too many. */
    synchronized boolean take(String address) {
        Instant now = clock.instant();

        forget(now.minus(SPAN));

        Deque<Instant> sent = byAddress.computeIfAbsent(digest(address), a -> new ArrayDeque<>());

        if (sent.size() >= EACH || all.size() >= ALL) {
            return false;
        }

        sent.add(now);
        all.add(now);

        return true;
    }

    private void forget(Instant before) {
        drop(all, before);
        byAddress.values().forEach(sent -> drop(sent, before));
        byAddress.values().removeIf(Deque::isEmpty);
    }

    private static void drop(Deque<Instant> sent, Instant before) {
        while (!sent.isEmpty() && !sent.element().isAfter(before)) {
            sent.remove();
        }
    }

    private String digest(String address) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");

            digest.update(salt);

            return Base64.getEncoder()
                    .encodeToString(
                            digest.digest(
                                    address.toLowerCase(Locale.ROOT)
                                            .getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
