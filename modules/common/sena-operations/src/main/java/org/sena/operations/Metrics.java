package org.sena.operations;

/** Everything that is counted on this node. */
public interface Metrics {

    /** As Prometheus reads it, text format 0.0.4. */
    String text();
}
