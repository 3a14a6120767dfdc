package org.sena.needs.rest;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Who reads the metrics beside administrators. */
@ObjectClassDefinition(name = "SENA: metrics")
public @interface MetricsSettings {

    /**
     * File with a token on its first line, of 32 characters or more; a relative path starts at the
     * host's data folder. Whoever sends the token may read the metrics. None by default: nobody
     * does so.
     */
    @AttributeDefinition(
            name = "File with the token",
            description =
                    "Holds the token that whoever reads the metrics has to send, on its first line.",
            required = false)
    String tokenFile() default "";
}
