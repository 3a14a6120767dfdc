package org.sena.scoring.service;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.scoring.api.Band;
import org.sena.scoring.api.CutPoints;
import org.sena.scoring.api.ImmutableScoringPolicy;
import org.sena.scoring.api.Level;
import org.sena.scoring.api.ScoringPolicies;
import org.sena.scoring.api.ScoringPolicy;
import org.sena.scoring.service.levels.LevelTable;

/** The configuration in force, told as values. */
@Component(service = ScoringPolicies.class)
public class PolicyInForce implements ScoringPolicies {

    private final LevelsInForce levels;
    private final ActivationRules activation;

    @Activate
    public PolicyInForce(@Reference LevelsInForce levels, @Reference ActivationRules activation) {
        this.levels = levels;
        this.activation = activation;
    }

    @Override
    public ScoringPolicy today() {
        ScoringConfiguration configuration = levels.configuration();
        ImmutableScoringPolicy.Builder policy =
                ImmutableScoringPolicy.builder()
                        .cutPoints(CutPoints.DEFAULT)
                        .levels(table(configuration.levels()))
                        .targetUtilisation(configuration.targetUtilisation())
                        .maxShift(configuration.maxShift())
                        .secondPerson(activation.secondPerson())
                        .replayRequired(activation.replayRequired());

        entries(configuration.needCutPoints())
                .forEach((need, text) -> policy.putNeedCutPoints(need, cutPoints(text)));
        entries(configuration.needLevels())
                .forEach((need, text) -> policy.putNeedLevels(need, table(text)));

        return policy.build();
    }

    /** The entries were understood before they came into force. */
    private static Map<String, String> entries(String[] texts) {
        Map<String, String> entries = new LinkedHashMap<>();

        for (String text : texts) {
            String[] parts = text.split("=", 2);

            entries.put(parts[0], parts[1]);
        }

        return entries;
    }

    private static CutPoints cutPoints(String text) {
        String[] points = text.split(",");

        return CutPoints.of(
                Integer.parseInt(points[0]),
                Integer.parseInt(points[1]),
                Integer.parseInt(points[2]));
    }

    private static Map<Band, Map<Band, Level>> table(String text) {
        LevelTable table = LevelTable.of(text);
        Map<Band, Map<Band, Level>> levels = new EnumMap<>(Band.class);

        for (Band urgency : Band.values()) {
            Map<Band, Level> row = new EnumMap<>(Band.class);

            for (Band intensity : Band.values()) {
                row.put(intensity, table.level(urgency, intensity));
            }

            levels.put(urgency, row);
        }

        return levels;
    }
}
