package org.sena.needs.service.assessment;

import java.util.Optional;
import org.sena.identity.api.Actor;
import org.sena.identity.api.Role;
import org.sena.privacy.api.Consent;
import org.sena.privacy.api.Consents;

/** For whom a worker helps people: the council or an organisation. */
final class Side {

    private final String recipient;

    private Side(String recipient) {
        this.recipient = recipient;
    }

    /** Empty for somebody who may help nobody. */
    static Optional<Side> of(Actor actor) {
        if (actor.hasAny(Role.ADVISER, Role.ADVICE_LEAD)) {
            return Optional.of(new Side(Consents.COUNCIL));
        }

        return actor.hasAny(Role.ORGANISATION_WORKER, Role.ORGANISATION_MANAGER)
                ? actor.organisationId().map(Side::new)
                : Optional.empty();
    }

    /** Who receives what the person tells: the council or the organisation's id. */
    String recipient() {
        return recipient;
    }

    /** Empty for the council. */
    Optional<String> organisationId() {
        return Optional.of(recipient).filter(id -> !id.equals(Consents.COUNCIL));
    }

    boolean is(Consent consent) {
        return consent.recipientOrganisationId().equals(recipient);
    }
}
