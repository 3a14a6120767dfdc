package org.sena.benchmark;

import java.util.Locale;

/** Where the figures go: standard output, a line each, to be found by their beginning. */
public final class Figures {

    private Figures() {}

    public static void print(String format, Object... arguments) {
        System.out.printf(Locale.ROOT, "FIGURE " + format + "%n", arguments);
    }
}
