package org.sena.references;

import java.util.Locale;

/** The letters and digits that nobody mistakes for each other, on paper or on the phone. */
final class Symbols {

    /** Without 0 and O, 1, I and L, U. */
    static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private Symbols() {}

    /** In groups of four with hyphens between. */
    static String grouped(String symbols) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < symbols.length(); i++) {
            if (i > 0 && i % 4 == 0) {
                text.append('-');
            }
            text.append(symbols.charAt(i));
        }
        return text.toString();
    }

    /** What was typed in capitals, without blanks, hyphens and anything else between. */
    static String bare(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
    }
}
