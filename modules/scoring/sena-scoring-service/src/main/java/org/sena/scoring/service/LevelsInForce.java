package org.sena.scoring.service;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.metatype.annotations.Designate;
import org.sena.scoring.api.CutPoints;
import org.sena.scoring.api.TrialPolicy;
import org.sena.scoring.service.levels.CapacityShift;
import org.sena.scoring.service.levels.LevelPolicy;
import org.sena.scoring.service.levels.NeedScores;

/** How points become levels today, as it is configured; followed when the configuration changes. */
@Component(configurationPid = "org.sena.scoring.service.Scoring", service = LevelsInForce.class)
@Designate(ocd = ScoringConfiguration.class)
public class LevelsInForce {

    private volatile ScoringConfiguration inForce;
    private volatile NeedScores needScores;

    /**
     * @throws IllegalArgumentException naming the first entry that can't be; the one before stays
     *     in force
     */
    @Activate
    @Modified
    void configure(ScoringConfiguration configuration) {
        needScores = of(configuration, TrialPolicy.AS_CONFIGURED);
        inForce = configuration;
    }

    /** Under a later configuration, another. */
    NeedScores now() {
        return needScores;
    }

    /** What they were made from. */
    ScoringConfiguration configuration() {
        return inForce;
    }

    /** As it is configured now, but for what the policy says. */
    NeedScores under(TrialPolicy policy) {
        return of(inForce, policy);
    }

    private static NeedScores of(ScoringConfiguration configuration, TrialPolicy policy) {
        return new NeedScores(
                new LevelPolicy(
                        policy.cutPoints().orElse(CutPoints.DEFAULT),
                        configuration.levels(),
                        configuration.needCutPoints(),
                        configuration.needLevels()),
                new CapacityShift(
                        policy.targetUtilisation().orElse(configuration.targetUtilisation()),
                        policy.maxShift().orElse(configuration.maxShift())));
    }
}
