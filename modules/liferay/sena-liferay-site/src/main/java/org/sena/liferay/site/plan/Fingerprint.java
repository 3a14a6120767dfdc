package org.sena.liferay.site.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.Map;

/**
 * A short mark of a value, kept beside what was made from it: when the value that is there no
 * longer has that mark, somebody changed it.
 */
public final class Fingerprint {

    private static final int BYTES = 8;

    private Fingerprint() {}

    /** Sixteen hexadecimal digits: the beginning of the value's SHA-256. */
    public static String of(String value) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(value.getBytes(StandardCharsets.UTF_8));
            StringBuilder hex = new StringBuilder();

            for (int i = 0; i < BYTES; i++) {
                hex.append(String.format("%02x", digest[i]));
            }

            return hex.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** The mark of each value. */
    public static <A extends Enum<A>> Map<A, String> of(Class<A> aspects, Map<A, String> values) {
        Map<A, String> marks = new EnumMap<>(aspects);
        values.forEach((aspect, value) -> marks.put(aspect, of(value)));

        return marks;
    }
}
