package org.sena.privacy.service.consent;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/**
 * What the council decides about consents. Configuration {@code org.sena.privacy.service.Consents}.
 */
@ObjectClassDefinition(
        id = "org.sena.privacy.service.Consents",
        name = "SENA consents",
        description = "How long a consent lasts, and the privacy notice it points to.")
public @interface ConsentConfiguration {

    /** Whole months until a consent ends by itself; at least 1, 12 by default. */
    @AttributeDefinition(
            name = "Months",
            description = "Until a consent ends by itself.",
            min = "1")
    int months() default 12;

    /** Version of the council's privacy notice in force; {@code 1} by default. */
    @AttributeDefinition(
            name = "Notice version",
            description = "Of the privacy notice that people are shown with the consent.")
    String noticeVersion() default "1";
}
