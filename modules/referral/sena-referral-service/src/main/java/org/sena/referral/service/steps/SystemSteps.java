package org.sena.referral.service.steps;

/**
 * What happens when a clock has run out. For jobs that act as {@link
 * org.sena.identity.api.Actor#system}; everybody else is refused. Each holds the referral's row,
 * looks again whether the step still fits, and takes it in one transaction; so a job may run twice,
 * or on two nodes.
 */
public interface SystemSteps {

    /**
     * The organisation did not answer in time: SENT or ACKNOWLEDGED becomes EXPIRED.
     *
     * @return false when there is no such referral, or it has moved on
     */
    boolean expire(String referralId);

    /**
     * Nobody answered what the organisation asked: INFO_REQUESTED becomes ACKNOWLEDGED, and the
     * time to decide goes on.
     *
     * @return false when there is no such referral, or it has moved on
     */
    boolean endPause(String referralId);

    /**
     * The person was not reached, in enough attempts: UNABLE_TO_CONTACT becomes CLOSED_NO_CONTACT.
     *
     * @return false when there is no such referral, it has moved on, or the attempts are too few
     */
    boolean closeNoContact(String referralId);

    /**
     * Deletes a draft.
     *
     * @return false when there is no such draft
     */
    boolean dropDraft(String referralId);
}
