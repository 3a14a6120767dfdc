package org.sena.advice.api;

/** Why somebody is in the queue. */
public enum QueueReason {
    /** An assessment reached the level of proactive contact. */
    ASSESSMENT,
    /** A referral was declined. */
    REFERRAL_DECLINED
}
