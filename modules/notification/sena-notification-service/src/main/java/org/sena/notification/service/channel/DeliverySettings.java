package org.sena.notification.service.channel;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** How people are told. Configuration {@code org.sena.notification.Delivery}. */
@ObjectClassDefinition(
        id = "org.sena.notification.Delivery",
        name = "SENA notifications",
        description = "How people are told that something waits for them.")
public @interface DeliverySettings {

    /** What messages leave by. Default {@link Way#MAIL}. */
    @AttributeDefinition(
            name = "Way",
            description = "MAIL: the mail server of org.sena.mail.Mail. NOTIFY: GOV.UK Notify.")
    Way way() default Way.MAIL;

    /**
     * Address of the site's first page as people reach it, without a slash at the end; links in
     * messages begin with it. Default {@code http://localhost:8080/web/sena}.
     */
    @AttributeDefinition(
            name = "Address of the site",
            description =
                    "The first page as people reach it, without a slash at the end. Links in messages begin with it.")
    String siteUrl() default "http://localhost:8080/web/sena";

    /** Address of GOV.UK Notify. Default {@code https://api.notifications.service.gov.uk}. */
    @AttributeDefinition(
            name = "Address of GOV.UK Notify",
            description = "Where its API is. Change it for trials only.")
    String notifyUrl() default "https://api.notifications.service.gov.uk";

    /**
     * File with the API key of GOV.UK Notify on its first line; a relative path starts at the data
     * folder. Default {@code keys/notify.key}.
     */
    @AttributeDefinition(
            name = "Key file of GOV.UK Notify",
            description =
                    "Holds the API key on its first line. A relative path starts at the data folder.",
            required = false)
    String notifyKeyFile() default "keys/notify.key";

    /**
     * Id of the template for one notice; it may use {@code ((reference))}, {@code ((link))} and
     * {@code ((what))}. Default none: nothing can be sent by GOV.UK Notify.
     */
    @AttributeDefinition(
            name = "Template of GOV.UK Notify",
            description =
                    "Id of the template for one notice. Empty: nothing can be sent by GOV.UK Notify.",
            required = false)
    String notifyTemplate() default "";

    /** Id of the template for the daily message; it may use {@code ((list))}. Default none. */
    @AttributeDefinition(
            name = "Daily template of GOV.UK Notify",
            description = "Id of the template for the daily message.",
            required = false)
    String notifyDailyTemplate() default "";

    /** Seconds to wait for GOV.UK Notify. Default 20. */
    @AttributeDefinition(name = "Seconds to wait", description = "For GOV.UK Notify to answer.")
    int patienceSeconds() default 20;

    /** How often a letter is tried before somebody has to decide. Default 8. */
    @AttributeDefinition(
            name = "Tries",
            description = "How often a letter is tried before somebody has to decide.")
    int tries() default 8;

    /** Seconds before the second try; doubled for each that follows. Default 60. */
    @AttributeDefinition(
            name = "Seconds before the second try",
            description = "Doubled for each that follows.")
    int firstWaitSeconds() default 60;

    /** Longest wait between two tries, in minutes. Default 240. */
    @AttributeDefinition(name = "Longest wait", description = "Minutes between two tries at most.")
    int longestWaitMinutes() default 240;

    /** How many letters leave at the same time, so that one that is slow holds no others. */
    @AttributeDefinition(
            name = "At the same time",
            description = "How many letters leave at once, so that a slow one holds up no others.")
    int atOnce() default 3;

    /** What messages leave by. */
    enum Way {
        /** The mail server. */
        MAIL,
        /** GOV.UK Notify. */
        NOTIFY
    }
}
