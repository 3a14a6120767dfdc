package org.sena.privacy.api;

/** The way by which a person told us something. */
public enum Channel {
    WEB,
    PHONE,
    IN_PERSON,
    PAPER,
    VIDEO,
    OTHER
}
