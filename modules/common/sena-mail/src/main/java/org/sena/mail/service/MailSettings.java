package org.sena.mail.service;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** How messages leave. Configuration {@code org.sena.mail.Mail}. */
@ObjectClassDefinition(
        id = "org.sena.mail.Mail",
        name = "SENA mail",
        description = "The mail server that messages are handed to.")
public @interface MailSettings {

    /** Mail server that takes messages by SMTP. Default none: messages go into {@link #folder}. */
    @AttributeDefinition(name = "Mail server", description = "Empty: no server.", required = false)
    String host() default "";

    /** Port of the mail server. Default 587, the one for submission (RFC 6409). */
    @AttributeDefinition(
            name = "Port",
            description = "Port of the mail server; 587 is the one for submission.")
    int port() default 587;

    /** How the way to the server is protected. Default {@link Protection#STARTTLS}. */
    @AttributeDefinition(
            name = "Protection",
            description =
                    "STARTTLS, TLS from the first byte, or NONE for a server on this machine.")
    Protection protection() default Protection.STARTTLS;

    /** Who signs in at the mail server. Default nobody. */
    @AttributeDefinition(name = "User", description = "Empty: no sign-in.", required = false)
    String user() default "";

    /**
     * File with the user's password on its first line; a relative path starts at the data folder.
     * Default {@code keys/mail.password}.
     */
    @AttributeDefinition(
            name = "Password file",
            description =
                    "Holds the user's password on its first line. A relative path starts at the data folder.",
            required = false)
    String passwordFile() default "keys/mail.password";

    /** The address messages come from. Default {@code no-reply@localhost}. */
    @AttributeDefinition(name = "From", description = "An address of the council.")
    String from() default "no-reply@localhost";

    /** The name beside that address. Default {@code SENA}. */
    @AttributeDefinition(
            name = "Name of the sender",
            description = "The name beside the address.",
            required = false)
    String fromName() default "SENA";

    /** Seconds to wait for the server: to answer at all, and for each step. Default 10. */
    @AttributeDefinition(
            name = "Seconds to wait",
            description = "For the server to answer at all, and for each step.")
    int timeoutSeconds() default 10;

    /**
     * Folder for messages as {@code .eml} files when no server is named, for trials; a relative
     * path starts at the data folder. Default none: without a server nothing can be sent.
     */
    @AttributeDefinition(
            name = "Folder",
            description =
                    "For trials: takes messages as .eml files while no server is named. A relative path starts at the data folder.",
            required = false)
    String folder() default "";

    /** How the way to the server is protected. */
    enum Protection {
        /** Nothing is said before the server has turned to TLS; a server that can't is refused. */
        STARTTLS,
        /** TLS from the first byte. */
        TLS,
        /** Not at all: for a server on the same machine only. */
        NONE
    }
}
