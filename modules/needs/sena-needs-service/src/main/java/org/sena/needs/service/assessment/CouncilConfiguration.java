package org.sena.needs.service.assessment;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** How the council calls itself towards residents. */
@ObjectClassDefinition(name = "SENA: who contacts residents")
public @interface CouncilConfiguration {

    /** Whose Resident Advice Team it is, in running text; "the council" by default. */
    @AttributeDefinition(name = "Name of the council in the consent wording")
    String councilName() default "the council";
}
