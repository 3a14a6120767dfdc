package org.sena.needs.service.assessment;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** How the council calls itself towards residents. */
@ObjectClassDefinition(name = "SENA: who contacts residents")
public @interface CouncilConfiguration {

    /** Who a person agrees to be contacted by; "the Resident Advice Team" by default. */
    @AttributeDefinition(name = "Name of the advice team in the consent wording")
    String adviceTeamName() default "the Resident Advice Team";
}
