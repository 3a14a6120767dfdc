package org.sena.notification.service.webhook;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** How case systems are called. Configuration {@code org.sena.notification.Webhooks}. */
@ObjectClassDefinition(
        id = "org.sena.notification.Webhooks",
        name = "SENA webhooks",
        description = "How the case systems of organisations are called.")
public @interface WebhookSettings {

    /**
     * True: addresses inside one's own network are called too. For trials on one machine only;
     * false by default.
     */
    @AttributeDefinition(
            name = "Private addresses allowed",
            description =
                    "Calls addresses inside your own network too. For trials on one machine only.")
    boolean privateAddressesAllowed() default false;

    /**
     * File with certificates (PEM) of authorities that are trusted beside the machine's own, as a
     * whole path. Default none.
     */
    @AttributeDefinition(
            name = "Authorities",
            description =
                    "File with certificates (PEM) of authorities that are trusted beside the machine's own, as a whole path.",
            required = false)
    String authorities() default "";

    /** Seconds to wait for a case system's whole answer. Default 10. */
    @AttributeDefinition(
            name = "Seconds to wait",
            description = "For a case system's whole answer.")
    int patienceSeconds() default 10;

    /** How often a call is tried before somebody has to decide. Default 12: about a day. */
    @AttributeDefinition(
            name = "Tries",
            description = "How often a call is tried before somebody has to decide.")
    int tries() default 12;

    /** Seconds before the second try; doubled for each that follows. Default 30. */
    @AttributeDefinition(
            name = "Seconds before the second try",
            description = "Doubled for each that follows.")
    int firstWaitSeconds() default 30;

    /** Longest wait between two tries, in minutes. Default 360. */
    @AttributeDefinition(name = "Longest wait", description = "Minutes between two tries at most.")
    int longestWaitMinutes() default 360;

    /** Hours without a call that got through, after which no more is tried. Default 72. */
    @AttributeDefinition(
            name = "Switched off after",
            description = "Hours without a call that got through, after which no more is tried.")
    int switchOffAfterHours() default 72;

    /** How many case systems are called at the same time. Default 3. */
    @AttributeDefinition(
            name = "At the same time",
            description = "How many case systems are called at once.")
    int atOnce() default 3;
}
