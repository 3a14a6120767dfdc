package org.sena.needs.api.replay;

/** The life of a replay; only a running one changes. */
public enum ReplayState {
    RUNNING,
    FINISHED,
    CANCELLED,
    FAILED
}
