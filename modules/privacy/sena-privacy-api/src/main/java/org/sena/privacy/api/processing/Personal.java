package org.sena.privacy.api.processing;

/** How much a place tells about a person. */
public enum Personal {
    /** Nothing: a code, a number, a date without a person. */
    NONE,
    /** A random id that stands for a person; only SENA's own records say for whom. */
    PSEUDONYM,
    /** Personal, encrypted under the person's own key. */
    SEALED,
    /** Personal and readable, because the work can't be done otherwise. */
    PLAIN
}
