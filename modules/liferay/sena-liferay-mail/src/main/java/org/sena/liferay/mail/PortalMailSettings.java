package org.sena.liferay.mail;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Who messages come from. Configuration {@code org.sena.liferay.mail.PortalMail}. */
@ObjectClassDefinition(
        id = "org.sena.liferay.mail.PortalMail",
        name = "%portal-mail",
        description = "%portal-mail-description",
        localization = "OSGI-INF/l10n/portal-mail")
public @interface PortalMailSettings {

    /**
     * The address messages come from. Default the portal's own ({@code admin.email.from.address}).
     */
    @AttributeDefinition(name = "%from", description = "%from-description", required = false)
    String from() default "";

    /** The name beside that address. Default the portal's own ({@code admin.email.from.name}). */
    @AttributeDefinition(
            name = "%from-name",
            description = "%from-name-description",
            required = false)
    String fromName() default "";
}
