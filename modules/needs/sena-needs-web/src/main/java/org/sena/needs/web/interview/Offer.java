package org.sena.needs.web.interview;

import org.sena.identity.api.Actor;
import org.sena.identity.api.Role;

/** Which questionnaires a person may begin: everybody the residents' one, people at work each. */
final class Offer {

    private static final Role[] AT_WORK = {
        Role.ADVISER, Role.ADVICE_LEAD, Role.ORGANISATION_WORKER, Role.ORGANISATION_MANAGER
    };

    private final boolean atWork;

    private Offer(boolean atWork) {
        this.atWork = atWork;
    }

    static Offer to(Actor actor) {
        return new Offer(actor.hasAny(AT_WORK));
    }

    boolean includes(String key) {
        return atWork || key.equals(Interviews.KEY);
    }

    /** True for people who answer for others, and so know the questions. */
    boolean isAtWork() {
        return atWork;
    }
}
