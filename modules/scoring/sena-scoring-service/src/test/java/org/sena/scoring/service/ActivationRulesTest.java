package org.sena.scoring.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.annotation.Annotation;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.identity.api.Actor;
import org.sena.identity.api.ImmutableActor;
import org.sena.identity.api.Role;
import org.sena.scoring.api.Hindrance;
import org.sena.scoring.api.MatrixState;

class ActivationRulesTest {

    private static final Set<String> AUTHORS = Set.of("ann", "system:starter-content");

    @ParameterizedTest(name = "{0} {1} two={2} replay={3}: {4}")
    @CsvSource({
        "CHECKED, bob, true, false, ''",
        "CHECKED, ann, true, false, SECOND_PERSON",
        "CHECKED, ann, false, false, ''",
        "CHECKED, bob, true, true, REPLAY",
        "CHECKED, ann, true, true, SECOND_PERSON",
        "REPLAYED, bob, true, true, ''",
        "REPLAYED, ann, true, true, SECOND_PERSON",
        "RETIRED, bob, true, true, ''",
        "RETIRED, ann, true, false, SECOND_PERSON",
        "DRAFT, bob, false, false, STATE",
        "ACTIVE, bob, false, false, STATE",
        "DISCARDED, bob, false, false, STATE",
        "CHECKED, system, true, true, ''",
        "DRAFT, system, true, true, STATE",
    })
    void what_stands_in_the_way(
            MatrixState state, String who, boolean two, boolean replay, String hindrance) {
        ActivationRules rules = new ActivationRules();

        rules.configure(new Fixed(two, replay));

        assertEquals(
                Optional.of(hindrance).filter(name -> !name.isEmpty()).map(Hindrance::valueOf),
                rules.hindrance(state, AUTHORS, actor(who)));
    }

    private static Actor actor(String who) {
        return who.equals("system")
                ? Actor.system("starter-content")
                : ImmutableActor.builder().userId(who).addRoles(Role.ADVICE_LEAD).build();
    }

    private static final class Fixed implements ActivationConfiguration {

        private final boolean two;
        private final boolean replay;

        private Fixed(boolean two, boolean replay) {
            this.two = two;
            this.replay = replay;
        }

        @Override
        public boolean secondPerson() {
            return two;
        }

        @Override
        public boolean replayRequired() {
            return replay;
        }

        @Override
        public Class<? extends Annotation> annotationType() {
            return ActivationConfiguration.class;
        }
    }
}
