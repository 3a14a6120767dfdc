package org.sena.scoring.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.annotation.Annotation;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sena.scoring.api.Band;
import org.sena.scoring.api.CutPoints;
import org.sena.scoring.api.Level;
import org.sena.scoring.api.ScoringPolicy;

class PolicyInForceTest {

    @Test
    void the_configuration_in_force_is_told_as_values() {
        LevelsInForce levels = new LevelsInForce();
        ActivationRules activation = new ActivationRules();

        levels.configure(new Scoring());
        activation.configure(new Activation());

        ScoringPolicy today = new PolicyInForce(levels, activation).today();

        assertEquals(CutPoints.DEFAULT, today.cutPoints());
        assertEquals(Map.of("food", CutPoints.of(20, 40, 70)), today.needCutPoints());
        assertEquals(Level.SELF_SERVE, today.levels().get(Band.LOW).get(Band.LOW));
        assertEquals(Level.DIRECT_REFERRAL, today.levels().get(Band.LOW).get(Band.CRITICAL));
        assertEquals(Level.PROACTIVE_CONTACT, today.levels().get(Band.MEDIUM).get(Band.CRITICAL));
        assertEquals(
                Level.PROACTIVE_CONTACT,
                today.needLevels().get("debt").get(Band.LOW).get(Band.LOW));
        assertEquals(0.7, today.targetUtilisation());
        assertEquals(5, today.maxShift());
        assertFalse(today.secondPerson());
        assertTrue(today.replayRequired());
    }

    private static final class Scoring implements ScoringConfiguration {

        @Override
        public double targetUtilisation() {
            return 0.7;
        }

        @Override
        public int maxShift() {
            return 5;
        }

        @Override
        public String levels() {
            return "SSDD SDDP DDPP DPPP";
        }

        @Override
        public String[] needCutPoints() {
            return new String[] {"food=20,40,70"};
        }

        @Override
        public String[] needLevels() {
            return new String[] {"debt=PPPP PPPP PPPP PPPP"};
        }

        @Override
        public Class<? extends Annotation> annotationType() {
            return ScoringConfiguration.class;
        }
    }

    private static final class Activation implements ActivationConfiguration {

        @Override
        public boolean secondPerson() {
            return false;
        }

        @Override
        public boolean replayRequired() {
            return true;
        }

        @Override
        public Class<? extends Annotation> annotationType() {
            return ActivationConfiguration.class;
        }
    }
}
