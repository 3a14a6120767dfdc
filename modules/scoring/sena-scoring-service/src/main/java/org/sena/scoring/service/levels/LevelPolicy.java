package org.sena.scoring.service.levels;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sena.scoring.api.CutPoints;

/** The cut points and the table of levels of each need: its own, else the ones for all. */
public final class LevelPolicy {

    private static final Pattern ENTRY = Pattern.compile("([a-z0-9-]+)=(.+)");
    private static final Pattern CUT_POINTS =
            Pattern.compile("([0-9]{1,3}),([0-9]{1,3}),([0-9]{1,3})");

    private final CutPoints cutPointsForAll;
    private final LevelTable tableForAll;
    private final Map<String, CutPoints> cutPoints = new HashMap<>();
    private final Map<String, LevelTable> tables = new HashMap<>();

    /** With the default cut points for all. */
    public LevelPolicy(String tableForAll, String[] cutPoints, String[] tables) {
        this(CutPoints.DEFAULT, tableForAll, cutPoints, tables);
    }

    /**
     * @param cutPointsForAll of every need that has none of its own
     * @param tableForAll see {@link LevelTable}
     * @param cutPoints a need's own, for example {@code food=20,40,70}
     * @param tables a need's own, for example {@code food=SDDD SDDP DDPP PPPP}
     * @throws IllegalArgumentException naming the first entry that says something else
     */
    public LevelPolicy(
            CutPoints cutPointsForAll, String tableForAll, String[] cutPoints, String[] tables) {
        this.cutPointsForAll = cutPointsForAll;
        this.tableForAll = LevelTable.of(tableForAll);

        for (String text : cutPoints) {
            Matcher entry = entry(text);

            this.cutPoints.put(entry.group(1), rising(entry.group(2)));
        }
        for (String text : tables) {
            Matcher entry = entry(text);

            this.tables.put(entry.group(1), LevelTable.of(entry.group(2)));
        }
    }

    CutPoints cutPoints(String need) {
        return cutPoints.getOrDefault(need, cutPointsForAll);
    }

    LevelTable table(String need) {
        return tables.getOrDefault(need, tableForAll);
    }

    private static Matcher entry(String text) {
        Matcher entry = ENTRY.matcher(text);

        if (!entry.matches()) {
            throw new IllegalArgumentException("Expected need=..., not: " + text);
        }

        return entry;
    }

    private static CutPoints rising(String text) {
        Matcher points = CUT_POINTS.matcher(text);

        if (points.matches()) {
            int medium = Integer.parseInt(points.group(1));
            int high = Integer.parseInt(points.group(2));
            int critical = Integer.parseInt(points.group(3));

            if (0 < medium && medium < high && high < critical && critical <= 100) {
                return CutPoints.of(medium, high, critical);
            }
        }

        throw new IllegalArgumentException(
                "Cut points are three rising numbers from 1 to 100, such as 25,50,75, not: "
                        + text);
    }
}
