package org.sena.directory.service.workflow;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What the council wants of records. Configuration {@code org.sena.directory.service.Policies}. */
@ObjectClassDefinition(
        id = PolicyInForce.PID,
        name = "SENA directory policy",
        description = "When records are due for review, and what they must say.")
public @interface PolicyConfiguration {

    /** Months after which a record must be vouched for again, 1 to 24; 3 by default. */
    @AttributeDefinition(
            name = "Months until review",
            description = "After which somebody must vouch for a record again.",
            required = false)
    int reviewMonths() default 3;

    /** Days before the review is due on which its keepers are reminded, 0 to 60; 14 by default. */
    @AttributeDefinition(
            name = "Days of reminding",
            description = "Before the review is due.",
            required = false)
    int remindDays() default 14;

    /** Days after the due date on which it is hidden, 0 (never) to 730; 60 by default. */
    @AttributeDefinition(
            name = "Days until hidden",
            description = "After the review was due; 0: never.",
            required = false)
    int hideAfterDays() default 60;

    /**
     * Properties that a published service must have: any of {@code name}, {@code description},
     * {@code service_types}, {@code contact} (some way to get in touch), {@code phone}, {@code
     * email}, {@code url}, {@code deliveries}, {@code locations}, {@code schedules}, {@code ages},
     * {@code eligibility_description}, {@code service_areas}, {@code cost_options}, {@code
     * languages}; the first four by default.
     */
    @AttributeDefinition(
            name = "Mandatory properties",
            description = "What a service must say before it is published.",
            required = false)
    String[] mandatory() default {"name", "description", "service_types", "contact"};
}
