package org.sena.directory.api;

/** How a service reaches people. */
public enum Delivery {
    VENUE,
    ONLINE,
    PHONE,
    HOME_VISIT
}
