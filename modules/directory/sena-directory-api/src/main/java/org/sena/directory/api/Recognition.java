package org.sena.directory.api;

/**
 * Told by a higher context: which organisations the council has an agreement with. Register it as
 * an OSGi service; while there is none, no service takes referrals.
 */
public interface Recognition {

    /** True when an agreement holds now that covers the service. */
    boolean covers(Service service);
}
