package org.sena.liferay.identity.request;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Which proxies are believed. Configuration {@code org.sena.liferay.identity.Requests}. */
@ObjectClassDefinition(
        id = "org.sena.liferay.identity.Requests",
        name = "%requests",
        description = "%requests-description",
        localization = "OSGI-INF/l10n/requests")
public @interface RequestSettings {

    /**
     * Addresses, as numbers, of the proxies whose {@code X-Forwarded-For} is believed. Default
     * none: the network in the audit trail is then that of whoever connects to the portal.
     */
    @AttributeDefinition(
            name = "%trusted-proxies",
            description = "%trusted-proxies-description",
            required = false)
    String[] trustedProxies() default {};
}
