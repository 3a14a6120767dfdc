package org.sena.referral.service.transition;

/** What a step does besides leading on. */
public enum Effect {
    PAYLOAD_FROZEN("what was agreed and is needed is sealed into it, with risk band and matrix"),
    CLOCKS_START("the times to open and to decide start"),
    OPENED("the time to open stops"),
    PAUSED("the time to decide stands still, at most 5 working days"),
    RESUMED("the time to decide goes on"),
    DECIDED("the time to decide stops"),
    OWNED("who accepted looks after it"),
    CONTACT_CLOCK_STARTS("the time to reach the person starts: 1, 3 or 5 working days"),
    CONTACTED("the time to reach the person stops"),
    ATTEMPT_NOTED("the attempt is noted with its time, way and result"),
    ACCESS_ENDS("the organisation sees reference and dates only"),
    ACCESS_ENDS_LATER("the organisation sees what was shared for 28 more days, then no more"),
    CONSENTS_END("the consents that it rests on end"),
    RETURNED("the Resident Advice Team gets it into its queue"),
    OUTCOME_KEPT("the outcome is kept, for each need as well"),
    HANDED_OVER("somebody else of the organisation looks after it"),
    CLOCKS_RESTART("the times that count in the former state start again");

    private final String words;

    Effect(String words) {
        this.words = words;
    }

    /** As the documentation says it. */
    public String words() {
        return words;
    }
}
