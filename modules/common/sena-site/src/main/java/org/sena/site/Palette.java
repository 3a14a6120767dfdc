package org.sena.site;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The brand colours a site may have. A choice and not a field for any colour: each of these was
 * checked, so that all text keeps a contrast of at least 4.5 : 1 (WCAG 2.2, 1.4.3) whichever is
 * chosen. The colours themselves stand in the theme's {@code _sena_palettes.scss}.
 */
public enum Palette {
    TEAL,
    BLUE,
    GREEN,
    PLUM,
    SLATE;

    /** The one of a site that names none. */
    public static final Palette DEFAULT = TEAL;

    /** Its name in {@code site.json}, in the theme's settings and in the style sheet. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty when there is none of that name. */
    public static Optional<Palette> of(String code) {
        return Arrays.stream(values()).filter(palette -> palette.code().equals(code)).findFirst();
    }
}
