package org.sena.directory.desk.postcode;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Codes of local authorities as somebody types them. */
final class Councils {

    private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+");

    /** The form of the Office for National Statistics' codes for areas. */
    private static final Pattern CODE = Pattern.compile("[A-Z][0-9]{8}");

    private Councils() {}

    /**
     * @param typed codes with blanks, commas or semicolons between
     * @return none when nothing was typed; empty when one is no code
     */
    static Optional<Set<String>> read(String typed) {
        Set<String> codes = new TreeSet<>();

        for (String code : BETWEEN.split(typed.toUpperCase(Locale.ROOT))) {
            if (!code.isEmpty() && !CODE.matcher(code).matches()) {
                return Optional.empty();
            }

            codes.add(code);
        }

        codes.remove("");

        return Optional.of(codes);
    }
}
