package org.sena.needs.api.replay;

/** How full services are taken to be in a replay. */
public enum CapacityBasis {
    /** As it was frozen with each assessment: what then changes is the matrix's doing. */
    AS_IT_WAS,
    /** As it is today, by the district of the person's postcode. */
    AS_IT_IS_TODAY,
    /** No capacity known: nothing shifts. */
    NONE_KNOWN,
    /** The same percentage of capacity in use for every need. */
    ALL_AT
}
