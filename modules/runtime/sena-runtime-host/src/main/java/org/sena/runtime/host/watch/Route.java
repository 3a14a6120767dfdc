package org.sena.runtime.host.watch;

import java.util.regex.Pattern;

/** What was asked for, in one of a few dozen words: no id of anything, nothing that was typed. */
final class Route {

    /** What was not found, and what nobody offers: their addresses are without end. */
    static final String OTHER = "other";

    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9_.-]{0,39}");
    private static final Pattern VERSION = Pattern.compile("v[0-9]");

    private Route() {}

    /**
     * @param address path of the request, as it was sent
     * @param status of the answer
     */
    static String of(String address, int status) {
        String[] parts = address.substring(Math.min(1, address.length())).split("[/;]");

        if (status == 400 || status == 404 || status == 405 || !areWords(parts, 2)) {
            return OTHER;
        }

        if (parts[0].equals("web")) {
            return parts.length == 2 ? join(parts, 2) : page(parts);
        }

        return parts[0].equals("o") ? resource(parts) : OTHER;
    }

    private static String page(String[] parts) {
        return areWords(parts, 3) ? join(parts, 3) : OTHER;
    }

    private static String resource(String[] parts) {
        if (parts.length < 4) {
            return join(parts, 2);
        }

        if (VERSION.matcher(parts[2]).matches()) {
            return areWords(parts, 4) ? join(parts, 4) : OTHER;
        }

        // A directory of its own has its key before the version; anything else is a file.
        boolean local = parts.length > 4 && VERSION.matcher(parts[3]).matches();

        return local && WORD.matcher(parts[4]).matches()
                ? "/o/" + parts[1] + "/*/" + parts[3] + "/" + parts[4]
                : join(parts, 2);
    }

    private static boolean areWords(String[] parts, int count) {
        if (parts.length < count) {
            return false;
        }

        for (int i = 0; i < count; i++) {
            if (!WORD.matcher(parts[i]).matches()) {
                return false;
            }
        }

        return true;
    }

    private static String join(String[] parts, int count) {
        StringBuilder route = new StringBuilder();

        for (int i = 0; i < count; i++) {
            route.append('/').append(parts[i]);
        }

        return route.toString();
    }
}
