package org.sena.privacy.api;

/** A way to reach a person. */
public enum ContactMethod {
    PHONE,
    TEXT,
    EMAIL,
    LETTER
}
