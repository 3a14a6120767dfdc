package org.sena.notification.api.delivery;

import java.util.Map;
import java.util.Optional;
import org.sena.identity.api.NotAllowedException;

/**
 * What operators see of delivery and can do about it.
 *
 * <p>For administrators only; anybody else's attempt is audited and ends in a {@link
 * NotAllowedException}.
 */
public interface Deliveries {

    /** How many letters stand where; 0 for states that are not named. */
    Map<LetterState, Long> counts();

    /**
     * Letters in one state.
     *
     * @param page from 1
     */
    LetterPage list(LetterState state, int page);

    /** One letter; empty when it is gone. */
    Optional<Letter> find(String letterId);

    /**
     * Delivers a failed letter again, with all its tries. One that has not failed stays as it is.
     * For a letter in doubt the one who asks decides that it may come twice.
     */
    void tryAgain(String letterId);

    /**
     * Delivers again every failed letter that is not in doubt, for when a server or our settings
     * are mended.
     *
     * @return how many; at least 0
     */
    int tryAllAgain();

    /** Ends a waiting or failed letter undelivered. One that has ended stays as it is. */
    void giveUp(String letterId);
}
