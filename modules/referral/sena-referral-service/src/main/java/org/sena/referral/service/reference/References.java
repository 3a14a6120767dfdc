package org.sena.referral.service.reference;

import java.util.Random;

/** Makes and reads references such as {@code SENA-7K3M-Q2XD}. */
public final class References {

    private static final String PREFIX = "SENA";

    private static final int LENGTH = 8;

    private final Random random;

    public References(Random random) {
        this.random = random;
    }

    /** A new one: 30 to the power of 8 are possible; whether it is taken, the store knows. */
    public String next() {
        StringBuilder symbols = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            symbols.append(Symbols.ALPHABET.charAt(random.nextInt(Symbols.ALPHABET.length())));
        }
        return PREFIX + "-" + Symbols.grouped(symbols.toString());
    }

    /** The reference as it is kept, from what somebody typed: any case, any blanks or hyphens. */
    public static String normalise(String typed) {
        String bare = Symbols.bare(typed);
        String symbols = bare.startsWith(PREFIX) ? bare.substring(PREFIX.length()) : bare;
        return PREFIX + "-" + Symbols.grouped(symbols);
    }
}
