package org.sena.scoring.service.levels;

import java.util.Map;
import org.sena.scoring.api.Band;
import org.sena.scoring.api.Level;

/**
 * What is done about a need, by the band of its urgency and the band of its intensity.
 *
 * <p>Written as four words, one for each band of urgency from low to critical; each word has four
 * letters, one for each band of intensity from low to critical: {@code S} self-serve, {@code D}
 * direct referral, {@code P} proactive contact. A table never makes an emergency: signposts do.
 */
public final class LevelTable {

    /**
     * The table when nothing else is said.
     *
     * <pre>
     * urgency \ intensity  low          medium       high         critical
     * low                  self-serve   self-serve   referral     referral
     * medium               self-serve   referral     referral     proactive
     * high                 referral     referral     proactive    proactive
     * critical             referral     proactive    proactive    proactive
     * </pre>
     */
    public static final String DEFAULT = "SSDD SDDP DDPP DPPP";

    private static final Map<Character, Level> LETTERS =
            Map.of(
                    'S', Level.SELF_SERVE,
                    'D', Level.DIRECT_REFERRAL,
                    'P', Level.PROACTIVE_CONTACT);

    private final String[] rows;

    private LevelTable(String[] rows) {
        this.rows = rows;
    }

    /**
     * @throws IllegalArgumentException when it is not four words of four of the letters
     */
    public static LevelTable of(String text) {
        if (!text.matches("[SDP]{4}( [SDP]{4}){3}")) {
            throw new IllegalArgumentException(
                    "A table of levels is four words of four letters S, D or P, not: " + text);
        }

        return new LevelTable(text.split(" "));
    }

    public Level level(Band urgency, Band intensity) {
        return LETTERS.get(rows[urgency.ordinal()].charAt(intensity.ordinal()));
    }
}
