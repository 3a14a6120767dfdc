package org.sena.operations.health;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What this node must have before requests are sent to it. */
@ObjectClassDefinition(name = "SENA: health")
public @interface HealthSettings {

    /**
     * Parts that must be there: a node on which one was never started is not ready. By default
     * {@code database}, {@code index} and {@code key}.
     */
    @AttributeDefinition(
            name = "Parts that must be there",
            description = "A node is ready when all of them are well.",
            required = false)
    String[] parts() default {"database", "index", "key"};

    /**
     * While this file is there the node says that it is not ready, so that a load balancer sends it
     * nothing new; a file from before the start does not count. A relative path starts at the
     * host's data folder. By default {@code sena.draining}.
     */
    @AttributeDefinition(
            name = "File that takes this node out of service",
            description =
                    "While it is there the node says that it is not ready, so that a load balancer sends it nobody.")
    String drainFile() default "sena.draining";
}
