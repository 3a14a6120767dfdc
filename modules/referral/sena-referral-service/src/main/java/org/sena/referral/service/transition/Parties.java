package org.sena.referral.service.transition;

import org.sena.identity.api.Actor;
import org.sena.identity.api.Role;
import org.sena.referral.api.Party;

/** The part somebody plays in a referral. */
public final class Parties {

    private Parties() {}

    /**
     * A person in their own matter is the resident, whatever else they are; next counts working for
     * the organisation it went to, then being of the council's Resident Advice Team.
     */
    public static Party of(Actor actor, String subjectId, String organisationId) {
        if (actor.subjectId().filter(subjectId::equals).isPresent()) {
            return Party.RESIDENT;
        }
        if (actor.worksFor(organisationId)) {
            return Party.ORGANISATION;
        }
        return actor.hasAny(Role.ADVISER, Role.ADVICE_LEAD) ? Party.COUNCIL : Party.NONE;
    }
}
