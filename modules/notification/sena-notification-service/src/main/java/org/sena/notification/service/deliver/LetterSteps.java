package org.sena.notification.service.deliver;

import java.time.Duration;
import java.util.Optional;
import org.sena.notification.api.delivery.Trouble;
import org.sena.notification.service.letter.Channel;

/**
 * The steps of a letter, each a transaction of its own that holds the letter's row while it lasts.
 *
 * <p>A letter is noted as being handed over before anything leaves. Whoever finds that note and
 * nobody behind it knows that it may have left, and asks instead of sending it again.
 */
public interface LetterSteps {

    /**
     * Takes the letter that waits longest among those that are due, for people whom nobody writes
     * to at this moment; or one that its holder left in doubt.
     */
    Optional<Task> take(Channel channel, String worker);

    /** It was taken on the other side. */
    void sent(Task task);

    /**
     * It was not taken: it waits for its next try, or for somebody's decision after the last.
     *
     * @param atLeast how long the other side wants to be left alone
     */
    void later(Task task, Trouble trouble, Duration atLeast);

    /** It waits for somebody's decision. */
    void failed(Task task, Trouble trouble);

    /** It stays in doubt, to be asked after again. */
    void askLater(Task task);
}
