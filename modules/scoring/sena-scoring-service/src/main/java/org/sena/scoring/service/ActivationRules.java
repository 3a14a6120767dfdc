package org.sena.scoring.service;

import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.metatype.annotations.Designate;
import org.sena.identity.api.Actor;
import org.sena.scoring.api.Hindrance;
import org.sena.scoring.api.MatrixState;

/** Who may make which version active. */
@Component(
        configurationPid = "org.sena.scoring.service.Activation",
        service = ActivationRules.class)
@Designate(ocd = ActivationConfiguration.class)
public class ActivationRules {

    private volatile ActivationConfiguration configuration;

    @Activate
    @Modified
    void configure(ActivationConfiguration inForce) {
        configuration = inForce;
    }

    /**
     * Why not; empty when nothing stands in the way.
     *
     * @param authors ids of all who wrote or checked the version
     */
    Optional<Hindrance> hindrance(MatrixState state, Set<String> authors, Actor actor) {
        boolean back = state == MatrixState.RETIRED;

        if (!back && state != MatrixState.CHECKED && state != MatrixState.REPLAYED) {
            return Optional.of(Hindrance.STATE);
        }
        if (actor.isSystem()) {
            return Optional.empty();
        }
        if (secondPerson() && actor.userId().filter(authors::contains).isPresent()) {
            return Optional.of(Hindrance.SECOND_PERSON);
        }

        return (replayRequired() && state == MatrixState.CHECKED)
                ? Optional.of(Hindrance.REPLAY)
                : Optional.empty();
    }

    boolean secondPerson() {
        return configuration.secondPerson();
    }

    boolean replayRequired() {
        return configuration.replayRequired();
    }
}
