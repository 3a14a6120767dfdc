package org.sena.references;

import java.util.Optional;
import java.util.Random;

/**
 * Makes and reads codes that open something by themselves, such as {@code 4F7K-PW3M-Q2XD-8HNA}: 14
 * symbols by chance, which is 68 bits, then two that check them.
 *
 * <p>The check is a sum weighted by powers of 3, modulo 29 × 31. Since 3 is a primitive root of
 * both primes, one wrong symbol, or any two of the 14 in each other's place, always shows.
 */
public final class CheckedCodes {

    private static final int BY_CHANCE = 14;

    private static final int LENGTH = BY_CHANCE + 2;

    private static final int BASE = Symbols.ALPHABET.length();

    private static final int MODULUS = 29 * 31;

    private static final int WEIGHT = 3;

    private CheckedCodes() {}

    /** A new code. */
    public static String next(Random random) {
        StringBuilder symbols = new StringBuilder(LENGTH);

        for (int i = 0; i < BY_CHANCE; i++) {
            symbols.append(Symbols.ALPHABET.charAt(random.nextInt(BASE)));
        }

        return Symbols.grouped(symbols.append(check(symbols)).toString());
    }

    /** The code as it was made, from what somebody typed; empty when there is a mistake in it. */
    public static Optional<String> read(String typed) {
        String symbols = Symbols.bare(typed);

        return symbols.length() == LENGTH
                        && symbols.chars().allMatch(symbol -> Symbols.ALPHABET.indexOf(symbol) >= 0)
                        && symbols.endsWith(check(symbols))
                ? Optional.of(Symbols.grouped(symbols))
                : Optional.empty();
    }

    private static String check(CharSequence symbols) {
        int sum = 0;

        for (int i = 0; i < BY_CHANCE; i++) {
            sum = (sum * WEIGHT + Symbols.ALPHABET.indexOf(symbols.charAt(i)) + 1) % MODULUS;
        }

        return "" + Symbols.ALPHABET.charAt(sum / BASE) + Symbols.ALPHABET.charAt(sum % BASE);
    }
}
