package org.sena.directory.desk.setup;

import java.util.Locale;

/** How well white text is read on a colour. Source: WCAG 2.2, contrast ratio. */
final class Contrast {

    /** Least ratio for text. Source: WCAG 2.2, success criterion 1.4.3. */
    private static final double LEAST = 4.5;

    private Contrast() {}

    /**
     * @param colour as {@code #005ea5}
     */
    static boolean isReadable(String colour) {
        return withWhite(colour) >= LEAST;
    }

    /** "3.9 : 1", cut, so that nothing looks better than it is. */
    static String words(String colour) {
        return String.format(Locale.ROOT, "%.1f : 1", Math.floor(withWhite(colour) * 10) / 10);
    }

    /** 1 to 21. */
    static double withWhite(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        double luminance =
                0.2126 * linear(rgb >> 16 & 0xFF)
                        + 0.7152 * linear(rgb >> 8 & 0xFF)
                        + 0.0722 * linear(rgb & 0xFF);

        return 1.05 / (luminance + 0.05);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;

        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
