package org.sena.referral.api.team;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The people of the actor's organisation and their work. All of it throws {@link
 * org.sena.identity.api.NotAllowedException} for who works for none; for others' work one must be a
 * manager.
 */
public interface Teams {

    /** The actor's own organisation. */
    Team mine();

    /**
     * Hands over all open referrals that somebody looks after, each as a step of its own: what
     * could not be handed over is told, and may be tried again.
     *
     * @param from a colleague, or the actor
     * @param to a colleague who is not away
     * @throws IllegalArgumentException when one of them is nobody of the organisation, both are the
     *     same, or the other is away
     */
    HandOver handOver(String from, String to);

    /**
     * Says until when somebody is away; work is not handed to them meanwhile.
     *
     * @param lastDay today or later, at most a year ahead; empty: they are back
     * @throws IllegalArgumentException when the day is out of range, or nobody of the organisation
     *     has that id
     */
    Team away(String userId, Optional<LocalDate> lastDay);
}
