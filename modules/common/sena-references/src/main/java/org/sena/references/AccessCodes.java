package org.sena.references;

import java.math.BigInteger;
import java.util.Base64;

/**
 * Makes and reads access codes of 12 symbols such as {@code 4F7K-PW3M-Q2XD}.
 *
 * <p>A code is derived from a keyed digest of the form's secret token, not drawn: so a form that
 * was sent twice shows the same code twice, and nothing but its digest is ever kept.
 */
public final class AccessCodes {

    private static final int LENGTH = 12;

    private static final BigInteger BASE = BigInteger.valueOf(Symbols.ALPHABET.length());

    private AccessCodes() {}

    /**
     * The code for a digest.
     *
     * @param digest at least 16 bytes nobody can guess, in base64url
     */
    public static String of(String digest) {
        byte[] bytes = Base64.getUrlDecoder().decode(digest);
        if (bytes.length < 16) {
            throw new IllegalArgumentException("The digest is too short");
        }
        BigInteger number = new BigInteger(1, bytes);
        StringBuilder symbols = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            BigInteger[] parts = number.divideAndRemainder(BASE);
            symbols.append(Symbols.ALPHABET.charAt(parts[1].intValue()));
            number = parts[0];
        }
        return Symbols.grouped(symbols.toString());
    }

    /** The code as it is compared, from what somebody typed. */
    public static String normalise(String typed) {
        return Symbols.grouped(Symbols.bare(typed));
    }
}
