package org.sena.privacy.service.cipher;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** When unused keys may go. Configuration {@code org.sena.privacy.service.Keys}. */
@ObjectClassDefinition(
        id = "org.sena.privacy.service.Keys",
        name = "SENA keys",
        description = "When keys under which nothing is sealed any more may be destroyed.")
public @interface KeySettings {

    /**
     * Contexts whose records of processing must all be running, or no key is destroyed: the tables
     * of one that is away can't be asked. Default none, and with it no key is ever destroyed by the
     * nightly job.
     */
    @AttributeDefinition(
            name = "Contexts",
            description = "Contexts that must be running before an unused key is destroyed.",
            required = false)
    String[] contexts() default {};
}
