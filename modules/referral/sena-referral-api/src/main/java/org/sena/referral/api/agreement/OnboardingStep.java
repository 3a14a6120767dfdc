package org.sena.referral.api.agreement;

/** What should stand before people are referred to an organisation. */
public enum OnboardingStep {
    /** An agreement holds today. */
    AGREEMENT,
    /** Somebody answers for people's data. */
    DATA_PROTECTION,
    /** Somebody answers for people's safety. */
    SAFEGUARDING,
    /** At least one person was trained. */
    TRAINING,
    /** There are accounts, one of them a manager's. */
    ACCOUNTS,
    /** At least one running service takes direct referrals. */
    SERVICES
}
