package org.sena.referral.service.transition;

/** What must hold, beyond the table, before a step may be taken. */
public enum Guard {
    SERVICE_REFERABLE(
            "the service runs and takes direct referrals, and its organisation's agreement holds"),
    NO_OPEN_DUPLICATE("the person has no other open referral to the service"),
    SAFE_CONTACT_ANSWERED("the person said how they can be reached safely"),
    CONSENT_ACTIVE("the person's consent for this organisation is active now"),
    VERSION_MATCHES("nobody changed the referral since the actor saw it"),
    REASON_CODED("a reason is chosen, with words where the reason needs them"),
    TEXT_GIVEN("the question or the answer is written"),
    SAFE_WAY_TRIED("the way that was tried is one that the person called safe"),
    ENOUGH_ATTEMPTS("at least 3 attempts on 2 days by 2 ways, or by the only way that is safe"),
    OUTCOME_FITS(
            "the outcome is told when the person agreed to that, and not told when they did not"),
    SOON_ENOUGH("it ended at most 28 days ago"),
    NOTE_GIVEN("a note says why"),
    OWNER_OF_ORGANISATION("who takes it over works for the organisation"),
    TIME_IS_UP("the clock has run out");

    private final String words;

    Guard(String words) {
        this.words = words;
    }

    /** As the documentation says it. */
    public String words() {
        return words;
    }
}
