package org.sena.directory.search.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How names are ordered and completed: without case and accents. */
public final class Names {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Names() {}

    public static String key(String name) {
        return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
