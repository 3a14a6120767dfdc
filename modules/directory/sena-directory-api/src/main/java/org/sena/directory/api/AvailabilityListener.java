package org.sena.directory.api;

/**
 * Told when people of an organisation, or editors for them, say whether a service takes people;
 * also when they say the same again. Not told what SENA itself finds out. Register it as an OSGi
 * service.
 */
public interface AvailabilityListener {

    /** In the transaction of the change; what is thrown undoes it. */
    void said(String serviceId, Availability availability);
}
