package org.sena.directory.api;

import java.util.Collection;
import java.util.Map;

/** Told by a higher context: how many referrals are open. Register it as an OSGi service. */
public interface Demand {

    /** Service id to the number of referrals that wait for or have an answer and are not ended. */
    Map<String, Integer> openReferrals(Collection<String> serviceIds);
}
