package org.sena.advice.api;

/** What an item needs somebody to know about, and what an adviser knows about. */
public enum Topic {
    HOUSING,
    DEBT,
    BENEFITS,
    DOMESTIC_ABUSE,
    MENTAL_HEALTH,
    CARE,
    FAMILY,
    IMMIGRATION,
    WORK
}
