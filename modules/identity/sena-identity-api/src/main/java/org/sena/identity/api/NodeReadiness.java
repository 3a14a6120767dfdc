package org.sena.identity.api;

/** Whether this node is here to stay. The host provides it, where it can tell. */
public interface NodeReadiness {

    /**
     * True from the moment on at which this node was told to stop: it finishes what it has begun,
     * and whoever sends people to it should send them elsewhere.
     */
    boolean isLeaving();
}
