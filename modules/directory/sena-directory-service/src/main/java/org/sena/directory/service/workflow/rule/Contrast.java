package org.sena.directory.service.workflow.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How well a white text can be read on a colour. Source: WCAG 2.2, contrast ratio. */
public final class Contrast {

    /** Of text of normal size, level AA. */
    public static final double LEAST = 4.5;

    private static final Pattern COLOUR =
            Pattern.compile("#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})", Pattern.CASE_INSENSITIVE);

    private Contrast() {}

    /** True for six hexadecimal digits after a hash sign. */
    public static boolean isColour(String colour) {
        return COLOUR.matcher(colour).matches();
    }

    /**
     * 1 to 21.
     *
     * @throws IllegalArgumentException when it is no colour as {@code #005ea5}
     */
    public static double ofWhiteOn(String colour) {
        Matcher parts = COLOUR.matcher(colour);

        if (!parts.matches()) {
            throw new IllegalArgumentException("Not a colour: " + colour);
        }

        double luminance =
                0.2126 * linear(parts.group(1))
                        + 0.7152 * linear(parts.group(2))
                        + 0.0722 * linear(parts.group(3));

        return 1.05 / (luminance + 0.05);
    }

    private static double linear(String hex) {
        double part = Integer.parseInt(hex, 16) / 255.0;

        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
