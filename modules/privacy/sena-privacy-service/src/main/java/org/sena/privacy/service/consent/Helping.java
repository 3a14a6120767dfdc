package org.sena.privacy.service.consent;

import java.time.Instant;
import java.util.List;
import org.sena.identity.api.Actor;
import org.sena.privacy.api.Consent;
import org.sena.privacy.api.Consents;
import org.sena.privacy.api.Giver;
import org.sena.privacy.api.MayAttest;
import org.sena.privacy.api.Purpose;

/** Whom somebody is helping, as the person's consents and the other contexts say. */
final class Helping {

    private final List<Consent> ofSubject;
    private final List<MayAttest> others;
    private final Instant now;

    /**
     * @param ofSubject all consents of the one person
     */
    Helping(List<Consent> ofSubject, List<MayAttest> others, Instant now) {
        this.ofSubject = List.copyOf(ofSubject);
        this.others = List.copyOf(others);
        this.now = now;
    }

    boolean isHelping(Actor actor, String subjectId) {
        return ofSubject.stream()
                        .filter(consent -> consent.isActiveAt(now))
                        .anyMatch(consent -> says(consent, actor))
                || others.stream().anyMatch(other -> other.isHelping(actor, subjectId));
    }

    /** What they recorded for the person, or what the person agreed to so that they can help. */
    private static boolean says(Consent consent, Actor actor) {
        boolean recorded =
                consent.giver() != Giver.SELF && consent.capturedBy().equals(actor.userId());

        return recorded && actor.userId().isPresent()
                || ConsentRules.isAdviser(actor) && isToCouncil(consent)
                || consent.purpose() == Purpose.ASSISTANCE
                        && actor.worksFor(consent.recipientOrganisationId());
    }

    private static boolean isToCouncil(Consent consent) {
        return consent.recipientOrganisationId().equals(Consents.COUNCIL)
                && (consent.purpose() == Purpose.ASSISTANCE
                        || consent.purpose() == Purpose.PROACTIVE_CONTACT);
    }
}
