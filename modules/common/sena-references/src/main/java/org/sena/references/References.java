package org.sena.references;

import java.util.Random;

/** Makes and reads references such as {@code SENA-7K3M-Q2XD}. */
public final class References {

    private final String prefix;
    private final int length;
    private final Random random;

    /**
     * @param prefix what each begins with, in capitals
     * @param length how many symbols follow; 30 to the power of that are possible
     */
    public References(String prefix, int length, Random random) {
        this.prefix = prefix;
        this.length = length;
        this.random = random;
    }

    /** A new one; whether it is taken, the store knows. */
    public String next() {
        StringBuilder symbols = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            symbols.append(Symbols.ALPHABET.charAt(random.nextInt(Symbols.ALPHABET.length())));
        }
        return prefix + "-" + Symbols.grouped(symbols.toString());
    }

    /** The reference as it is kept, from what somebody typed: any case, any blanks or hyphens. */
    public String normalise(String typed) {
        String bare = Symbols.bare(typed);
        boolean prefixed = bare.startsWith(prefix) && bare.length() > length;
        return prefix + "-" + Symbols.grouped(prefixed ? bare.substring(prefix.length()) : bare);
    }
}
