package org.sena.advice.api;

/** Where an item of the queue stands. */
public enum QueueState {
    WAITING,
    /** An adviser has taken it. */
    TAKEN,
    CLOSED
}
