package org.sena.referral.service.agreement;

import java.util.Set;

/** Tells of agreements that run out or have; may run at any time, twice and on two nodes. */
public interface AgreementUpkeep {

    /** Looks at one organisation, in a transaction of its own. */
    void look(String organisationId);

    /** The organisations to look at: all that have or had an agreement. */
    Set<String> organisations();
}
