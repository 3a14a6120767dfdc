package org.sena.scoring.service;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.metatype.annotations.Designate;
import org.sena.scoring.service.levels.CapacityShift;
import org.sena.scoring.service.levels.LevelPolicy;
import org.sena.scoring.service.levels.NeedScores;

/** How points become levels today, as it is configured; followed when the configuration changes. */
@Component(configurationPid = "org.sena.scoring.service.Scoring", service = LevelsInForce.class)
@Designate(ocd = ScoringConfiguration.class)
public class LevelsInForce {

    private volatile NeedScores needScores;

    /**
     * @throws IllegalArgumentException naming the first entry that can't be; the one before stays
     *     in force
     */
    @Activate
    @Modified
    void configure(ScoringConfiguration configuration) {
        needScores =
                new NeedScores(
                        new LevelPolicy(
                                configuration.levels(),
                                configuration.needCutPoints(),
                                configuration.needLevels()),
                        new CapacityShift(
                                configuration.targetUtilisation(), configuration.maxShift()));
    }

    /** Under a later configuration, another. */
    NeedScores now() {
        return needScores;
    }
}
