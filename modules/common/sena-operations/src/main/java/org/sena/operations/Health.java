package org.sena.operations;

/** How this node is: all its parts together. */
public interface Health {

    /**
     * Looks at every part; at most once in a second, however often it is asked.
     *
     * <p>The node is ready when every needed part is there and not {@link Condition#DOWN}, and it
     * is not being taken out of service.
     */
    HealthReport look();
}
