package org.sena.directory.service.match;

/** How well one condition of a service fits a person. */
public enum Fit {
    /** The service sets no such condition. */
    ANY,
    YES,
    NO,
    /** The service sets a condition, and too little is known to decide it. */
    UNKNOWN
}
