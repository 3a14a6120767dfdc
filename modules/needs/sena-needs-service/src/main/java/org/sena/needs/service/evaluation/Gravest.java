package org.sena.needs.service.evaluation;

import org.sena.needs.api.Interview;
import org.sena.needs.api.Signpost;
import org.sena.scoring.api.Level;
import org.sena.scoring.api.NeedScore;
import org.sena.scoring.api.ScoreSheet;

/** The one level that says what SENA does for a person. */
public final class Gravest {

    private Gravest() {}

    /** Danger first, whatever the score; without any need the person helps themselves. */
    public static Level level(Interview interview, ScoreSheet scores) {
        if (interview.signposts().stream().anyMatch(Signpost::emergency)) {
            return Level.EMERGENCY;
        }

        return scores.needs().stream()
                .map(NeedScore::level)
                .max(Level::compareTo)
                .orElse(Level.SELF_SERVE);
    }
}
