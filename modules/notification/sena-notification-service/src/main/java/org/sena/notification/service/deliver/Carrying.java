package org.sena.notification.service.deliver;

import java.time.Clock;
import java.time.Duration;
import org.sena.notification.api.delivery.Trouble;
import org.sena.notification.service.channel.NotDeliveredException;
import org.sena.notification.service.channel.Sender;
import org.sena.notification.service.channel.Sender.Taken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries one letter that was taken, and notes what became of it.
 *
 * <p>Between handing over and noting there is a moment in which a node can be killed. What is found
 * then is in doubt, and is decided by what the way can tell: GOV.UK Notify and the trial folder are
 * asked whether they took it; a case system knows a repeated event by its id, so it is called
 * again; a mail server can't be asked, so nothing leaves again until an administrator decides.
 */
final class Carrying {

    /** So long before its hold ends nobody begins to hand a letter over. */
    static final Duration MARGIN = Duration.ofSeconds(60);

    private static final Logger LOG = LoggerFactory.getLogger(Carrying.class);

    private final Sender sender;
    private final LetterSteps steps;
    private final Clock clock;

    Carrying(Sender sender, LetterSteps steps, Clock clock) {
        this.sender = sender;
        this.steps = steps;
        this.clock = clock;
    }

    void carry(Task task) {
        if (task.letter().isEmpty()) {
            resolve(task, Trouble.AWAY);
            return;
        }

        try {
            if (task.tries() > 1 && sender.taken(task.letterId()) == Taken.YES) {
                steps.sent(task);
            } else {
                hand(task);
            }
        } catch (NotDeliveredException e) {
            note(task, e);
        }
    }

    /** A node that was held up until others may think it was killed leaves the letter to them. */
    private void hand(Task task) {
        if (clock.instant().plus(MARGIN).isAfter(task.heldUntil())) {
            LOG.warn("Letter {} was held too long and is left to be asked after", task.letterId());
            return;
        }

        sender.send(task.letter().orElseThrow());
        steps.sent(task);
    }

    private void note(Task task, NotDeliveredException trouble) {
        LOG.info("Letter {} was not delivered: {}", task.letterId(), trouble.getMessage());

        switch (trouble.fate()) {
            case NEVER:
                steps.failed(task, trouble.trouble());
                break;
            case IN_DOUBT:
                resolve(task, trouble.trouble());
                break;
            default:
                steps.later(task, trouble.trouble(), trouble.leftAloneFor().orElse(Duration.ZERO));
        }
    }

    /**
     * @param trouble what it waits for if it turns out that it was not taken
     */
    private void resolve(Task task, Trouble trouble) {
        try {
            Taken taken = sender.taken(task.letterId());

            if (taken == Taken.YES) {
                steps.sent(task);
            } else if (taken == Taken.NO) {
                steps.later(task, trouble, Duration.ZERO);
            } else {
                steps.failed(task, Trouble.IN_DOUBT);
            }
        } catch (NotDeliveredException e) { // It can't be asked now either.
            steps.askLater(task);
        }
    }
}
