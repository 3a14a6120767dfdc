package org.sena.advice.service.queue;

import java.util.List;
import org.sena.scoring.api.Level;
import org.sena.scoring.api.NeedScore;

/**
 * How soon a person must be contacted, as one number of 0 to 1000.
 *
 * <p>The level of the gravest need decides the range (an emergency 800, a proactive contact 400, a
 * direct referral 200); within it the gravest need's urgency counts twice as much as its intensity,
 * and every further need of the same level adds a little.
 */
public final class Priority {

    private static final int FURTHER_NEED = 10;

    private static final int MOST_FOR_FURTHER_NEEDS = 50;

    private Priority() {}

    /** The priority of an assessment; 0 when it shows no need. */
    public static int of(Level level, List<NeedScore> needs) {
        if (needs.isEmpty()) {
            return base(level);
        }

        Level gravest =
                needs.stream().map(NeedScore::level).max(Level::compareTo).orElse(Level.SELF_SERVE);
        int worst =
                needs.stream()
                        .filter(need -> need.level() == gravest)
                        .mapToInt(need -> (2 * need.urgency() + need.intensity()) / 2)
                        .max()
                        .orElse(0);
        int further = (int) needs.stream().filter(need -> need.level() == gravest).count() - 1;

        return Math.min(
                1000,
                base(level) + worst + Math.min(further * FURTHER_NEED, MOST_FOR_FURTHER_NEEDS));
    }

    private static int base(Level level) {
        switch (level) {
            case EMERGENCY:
                return 800;
            case PROACTIVE_CONTACT:
                return 400;
            case DIRECT_REFERRAL:
                return 200;
            default:
                return 0;
        }
    }
}
