package org.sena.directory.api;

import java.util.Collection;
import java.util.Map;

/** Told by a higher context: how many people ask for help. Register it as an OSGi service. */
public interface Demand {

    /**
     * Service id to the number of referrals that wait for or have an answer and are not ended, and
     * of those that the service lately had no room for.
     */
    Map<String, Integer> openReferrals(Collection<String> serviceIds);
}
