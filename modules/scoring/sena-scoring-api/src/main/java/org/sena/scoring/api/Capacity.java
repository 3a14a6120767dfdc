package org.sena.scoring.api;

import java.util.Map;
import java.util.Set;

/** Tells how full the services are, where a person is; told by whoever knows place and services. */
@FunctionalInterface
public interface Capacity {

    /** Nobody knows how full any service is: nothing shifts. */
    Capacity NOT_KNOWN = needs -> Map.of();

    /**
     * Need to utilisation (open referrals divided by capacity, at least 0); needs unknown are
     * absent.
     *
     * @param needs the ones that matter; others in the answer are passed over
     */
    Map<String, Double> utilisation(Set<String> needs);
}
