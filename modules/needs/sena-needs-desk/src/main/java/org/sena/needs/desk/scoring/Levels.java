package org.sena.needs.desk.scoring;

import org.sena.scoring.api.Level;
import org.sena.web.kit.view.Tone;

/** Levels as tags. */
final class Levels {

    private Levels() {}

    static Tone tone(Level level) {
        switch (level) {
            case EMERGENCY:
                return Tone.DANGER;
            case PROACTIVE_CONTACT:
                return Tone.WARNING;
            case DIRECT_REFERRAL:
                return Tone.INFO;
            default:
                return Tone.NEUTRAL;
        }
    }
}
