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

    /**
     * Lawful bases that are not consent, one {@code PURPOSE=BASIS} each, for example {@code
     * REFERRAL=PUBLIC_TASK}; none by default, so that consent is the basis of every purpose.
     */
    @AttributeDefinition(
            name = "Lawful bases",
            description = "PURPOSE=BASIS for each purpose whose basis is not consent.",
            required = false)
    String[] lawfulBases() default {};
}
