package org.sena.scoring.service;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What must have happened before a matrix becomes active. */
@ObjectClassDefinition(
        id = "org.sena.scoring.service.Activation",
        name = "SENA activation of scoring matrices",
        description = "What must have happened before a scoring matrix becomes active.")
public @interface ActivationConfiguration {

    /** Whoever wrote or checked a version can't activate it; true by default. */
    @AttributeDefinition(
            name = "Second person",
            description = "Whoever wrote or checked a version can't activate it.",
            required = false)
    boolean secondPerson() default true;

    /** A version must be replayed before it becomes active; false by default. */
    @AttributeDefinition(
            name = "Replay first",
            description = "A version must be replayed before it becomes active.",
            required = false)
    boolean replayRequired() default false;
}
