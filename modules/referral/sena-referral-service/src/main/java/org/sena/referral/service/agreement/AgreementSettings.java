package org.sena.referral.service.agreement;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/**
 * What the council decides about agreements. Configuration {@code
 * org.sena.referral.service.Agreements}.
 */
@ObjectClassDefinition(
        id = "org.sena.referral.service.Agreements",
        name = "SENA agreements",
        description = "What happens before and after an agreement with an organisation is over.")
public @interface AgreementSettings {

    /** Whole days after an agreement's end to finish what was sent before; 28 by default. */
    @AttributeDefinition(
            name = "Days to finish",
            description = "How long an organisation may finish what it was sent before the end.",
            min = "0")
    int finishDays() default 28;

    /** Whole days before the end from which an agreement is shown as ending soon; 60 by default. */
    @AttributeDefinition(
            name = "Days of warning",
            description = "How long before the end an agreement is shown as ending soon.",
            min = "1")
    int warnDays() default 60;
}
