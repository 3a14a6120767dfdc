package org.sena.runtime.host.visit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/** Strings nobody can guess, and their comparison in constant time. */
public final class Secrets {

    private static final int LENGTH = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /** 192 random bits as 32 characters that fit into URLs and cookies. */
    public static String next() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);

        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Whether it could have come from {@link #next()}. */
    static boolean isOne(String text) {
        return text.length() == LENGTH && text.chars().allMatch(Secrets::isUrlSafe);
    }

    /** False when nothing was sent; takes the same time wherever the two differ. */
    public static boolean same(String expected, String sent) {
        return sent != null
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8),
                        sent.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isUrlSafe(int character) {
        return character < 128
                && (Character.isLetterOrDigit(character) || character == '-' || character == '_');
    }
}
