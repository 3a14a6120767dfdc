package org.sena.needs.desk.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sena.scoring.api.Band;
import org.sena.scoring.api.CutPoints;
import org.sena.scoring.api.Level;
import org.sena.scoring.api.ScoringPolicy;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Cell;
import org.sena.web.kit.view.Table;

/** How points become levels today, in words and tables. */
public final class PolicyView {

    private final Page page;
    private final Wording wording;
    private final ScoringPolicy policy;

    PolicyView(Page page, ScoringPolicy policy, Wording wording) {
        this.page = page;
        this.policy = policy;
        this.wording = wording;
    }

    /** "Below 25 points: low." and so on. */
    public List<String> bands() {
        return bands(policy.cutPoints());
    }

    private List<String> bands(CutPoints points) {
        return List.of(
                page.text("policy.band.low", points.medium()),
                page.text("policy.band.medium", points.medium(), points.high() - 1),
                page.text("policy.band.high", points.high(), points.critical() - 1),
                page.text("policy.band.critical", points.critical()));
    }

    /** Needs with cut points of their own. */
    public Map<String, List<String>> ownBands() {
        Map<String, List<String>> own = new LinkedHashMap<>();

        policy.needCutPoints()
                .forEach((need, points) -> own.put(wording.need(need), bands(points)));

        return own;
    }

    public Table levels() {
        return table(page.text("policy.levels.caption"), policy.levels());
    }

    /** Of needs with a table of their own. */
    public List<Table> ownLevels() {
        List<Table> own = new ArrayList<>();

        policy.needLevels()
                .forEach(
                        (need, levels) ->
                                own.add(
                                        table(
                                                page.text("policy.own.caption", wording.need(need)),
                                                levels)));

        return own;
    }

    private Table table(String caption, Map<Band, Map<Band, Level>> levels) {
        Table table =
                Table.of(
                        caption,
                        page.text("policy.urgency"),
                        intensity(Band.LOW),
                        intensity(Band.MEDIUM),
                        intensity(Band.HIGH),
                        intensity(Band.CRITICAL));

        for (Band urgency : Band.values()) {
            Map<Band, Level> row = levels.get(urgency);

            table.row(
                    Cell.text(page.text("policy.urgency." + urgency)),
                    level(row.get(Band.LOW)),
                    level(row.get(Band.MEDIUM)),
                    level(row.get(Band.HIGH)),
                    level(row.get(Band.CRITICAL)));
        }

        return table;
    }

    private String intensity(Band band) {
        return page.text("policy.intensity." + band);
    }

    private Cell level(Level level) {
        return Cell.tag(page.text("level." + level), Levels.tone(level));
    }

    /** How capacity moves the cut points. */
    public List<String> capacity() {
        return List.of(
                page.text("policy.capacity.target", Math.round(policy.targetUtilisation() * 100)),
                page.text("policy.capacity.shift", policy.maxShift()),
                page.text("policy.capacity.critical"),
                page.text("policy.capacity.unknown"));
    }

    /** What must have happened before a version becomes active. */
    public List<String> activation() {
        return List.of(
                page.text("policy.second-person." + policy.secondPerson()),
                page.text("policy.replay." + policy.replayRequired()));
    }
}
