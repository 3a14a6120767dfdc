package org.sena.directory.api;

/** Whether a service runs. */
public enum ServiceStatus {
    ACTIVE,
    INACTIVE,
    DEFUNCT,
    TEMPORARILY_CLOSED
}
