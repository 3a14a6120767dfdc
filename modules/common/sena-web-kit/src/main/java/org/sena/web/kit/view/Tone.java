package org.sena.web.kit.view;

import java.util.Locale;

/** How a tag or an alert sounds. Its words carry the meaning; colour only repeats it. */
public enum Tone {
    NEUTRAL,
    INFO,
    SUCCESS,
    WARNING,
    DANGER;

    /** The tone's name in class names. */
    public String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}
