package org.sena.referral.service.payload;

import org.sena.referral.api.Party;
import org.sena.referral.api.ReferralState;
import org.sena.referral.service.transition.Transitions;

/** How much of a referral a party may see. */
public enum Disclosure {
    /** As if it did not exist. */
    NOTHING,
    /** That it was there: reference, dates, how it ended. */
    STUB,
    /** Where it stands and how it came there; nothing the person said. */
    METADATA,
    EVERYTHING;

    /**
     * How much that is now.
     *
     * @param consentActive whether the consent for the organisation is active now
     */
    public static Disclosure of(Party party, ReferralState state, boolean consentActive) {
        if (party == Party.RESIDENT) {
            return EVERYTHING;
        }
        if (party == Party.NONE || !Transitions.isSent(state)) {
            return NOTHING;
        }
        if (party == Party.COUNCIL) {
            return METADATA;
        }
        return Transitions.isOpen(state) && consentActive ? EVERYTHING : STUB;
    }
}
