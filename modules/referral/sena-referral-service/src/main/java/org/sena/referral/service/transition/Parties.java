package org.sena.referral.service.transition;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.sena.identity.api.Actor;
import org.sena.identity.api.Role;
import org.sena.privacy.api.Consents;
import org.sena.referral.api.Party;

/** The parts that somebody plays in a referral. */
public final class Parties {

    private Parties() {}

    /**
     * All of them. A person in their own matter is the resident and nothing else, whatever else
     * they are.
     *
     * @param sender the organisation that made it for the person, {@link Consents#COUNCIL} for the
     *     council; empty when the person did
     * @param senderUserId who made it for the person
     */
    public static Set<Party> of(
            Actor actor,
            String subjectId,
            String organisationId,
            Optional<String> sender,
            Optional<String> senderUserId) {
        if (actor.isSystem()) {
            return EnumSet.of(Party.SYSTEM);
        }
        if (actor.subjectId().filter(subjectId::equals).isPresent()) {
            return EnumSet.of(Party.RESIDENT);
        }
        EnumSet<Party> parties = EnumSet.noneOf(Party.class);
        if (actor.worksFor(organisationId)) {
            parties.add(Party.ORGANISATION);
            if (actor.hasAny(Role.ORGANISATION_MANAGER)) {
                parties.add(Party.MANAGER);
            }
        }
        boolean officer = actor.hasAny(Role.ADVISER, Role.ADVICE_LEAD);
        if (officer) {
            parties.add(Party.COUNCIL);
        }
        if (sender.isPresent() && isSender(actor, sender.get(), senderUserId, officer)) {
            parties.add(Party.SENDER);
        }
        return parties.isEmpty() ? EnumSet.of(Party.NONE) : Collections.unmodifiableSet(parties);
    }

    private static boolean isSender(
            Actor actor, String sender, Optional<String> senderUserId, boolean officer) {
        if (sender.equals(Consents.COUNCIL)) {
            return officer && senderUserId.equals(actor.userId());
        }
        return actor.worksFor(sender);
    }
}
