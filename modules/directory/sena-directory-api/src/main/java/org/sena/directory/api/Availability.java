package org.sena.directory.api;

/** Whether a service takes new people. */
public enum Availability {
    OPEN,
    /** Takes people, but there is a wait. */
    WAITING_LIST,
    FULL,
    UNKNOWN
}
