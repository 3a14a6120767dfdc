package org.sena.directory.api;

/** What a location or an address is. Source: Open Referral UK 3.0. */
public enum LocationType {
    PHYSICAL,
    POSTAL,
    VIRTUAL
}
