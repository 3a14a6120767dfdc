package org.sena.needs.service.assessment;

import java.time.Instant;
import java.util.Optional;
import org.sena.identity.api.Actor;
import org.sena.identity.api.Role;
import org.sena.privacy.api.Consent;
import org.sena.privacy.api.Consents;
import org.sena.privacy.api.Purpose;

/** Under which consent somebody else may look at an assessment. */
final class Lookers {

    private final Consents consents;

    private final Instant now;

    Lookers(Consents consents, Instant now) {
        this.consents = consents;
        this.now = now;
    }

    /**
     * The consent to be contacted opens what the person has kept to the advice team. The consent
     * that a worker attested opens only the assessment answered under it, to that worker's side.
     *
     * @param given id of the consent the assessment was kept under; empty when there was none
     */
    Optional<Consent> consent(Actor actor, String subjectId, Optional<String> given) {
        Optional<Consent> toCall =
                actor.hasAny(Role.ADVISER, Role.ADVICE_LEAD)
                        ? consents.active(subjectId, Consents.COUNCIL, Purpose.PROACTIVE_CONTACT)
                        : Optional.empty();

        return toCall.isPresent()
                ? toCall
                : given.flatMap(consents::find)
                        .filter(consent -> consent.purpose() == Purpose.ASSISTANCE)
                        .filter(consent -> consent.isActiveAt(now))
                        .filter(consent -> Side.of(actor).filter(s -> s.is(consent)).isPresent());
    }
}
