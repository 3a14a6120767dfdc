package org.sena.referral.api;

import java.util.Optional;

/**
 * What happens to a referral after it was sent. Every method looks at who is acting, at the version
 * they saw and at the table of steps, and takes the step whole: the referral, its history, its
 * audit event and its notification in one transaction.
 *
 * <p>All of them throw {@link NoSuchReferralException} when there is no such referral for the
 * actor, {@link ReferralConflictException} when somebody else was faster or the state does not
 * allow it, {@link ReferralRefusedException} when what was handed in has mistakes, and {@link
 * org.sena.identity.api.NotAllowedException} when something else that the step needs does not hold,
 * such as an active consent. Nothing is stored then.
 */
public interface Casework {

    /** The organisation will help; the actor looks after it unless somebody does already. */
    Referral accept(Command command);

    /**
     * The organisation will not help; it can't see any more what the person shared.
     *
     * @param text at most 500 characters for the person to read; {@link DeclineReason#OTHER} needs
     *     one
     */
    Referral decline(Command command, DeclineReason reason, Optional<String> text);

    /**
     * The organisation asks the person; its time to decide stands still, at most 5 working days.
     *
     * @param text 1 to 2,000 characters; goes into the thread that the person reads
     */
    Referral requestInformation(Command command, String text);

    /**
     * The person, or who made the referral for them, answers; the time to decide goes on.
     *
     * @param text 1 to 2,000 characters; goes into the thread that the person reads
     */
    Referral answerInformation(Command command, String text);

    /** The organisation has reached the person. */
    Referral start(Command command);

    /**
     * The organisation tried to reach the person by a way that is safe. When it did reach them
     * ({@link AttemptResult#REACHED}) this is also the {@linkplain #start start}.
     */
    Referral attempt(Command command, Attempt attempt);

    /**
     * The organisation gives up reaching the person: after at least 3 attempts on 2 days by 2 ways,
     * or by the only way when the person named only one as safe.
     */
    Referral closeWithoutContact(Command command);

    /**
     * The help has ended.
     *
     * @param outcome {@link OutcomeCode#NOT_TOLD} exactly when the person did not agree to {@link
     *     org.sena.privacy.api.Purpose#OUTCOME_RETURN}, see {@link ReferralDetail#mayTellOutcome}
     */
    Referral complete(Command command, Outcome outcome);

    /**
     * The person takes it back, or somebody at their request; the organisation's access and the
     * consents end at once. That it changed meanwhile does not hold them back.
     */
    Referral withdraw(Command command);

    /** Who made it for the person takes it back before it was opened. */
    Referral cancel(Command command, CancelReason reason);

    /**
     * It goes on from where it ended, at most 28 days after that, while its consent is active; the
     * clocks start again.
     *
     * @param note why; 1 to 500 characters
     */
    Referral reopen(Command command, String note);

    /**
     * Somebody of the organisation looks after it from now on.
     *
     * @param userId who works for the same organisation
     */
    Referral assign(Command command, String userId);
}
