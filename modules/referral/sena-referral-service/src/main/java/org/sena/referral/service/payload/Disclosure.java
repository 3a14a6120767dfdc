package org.sena.referral.service.payload;

import java.time.Duration;
import java.util.Comparator;
import java.util.Set;
import org.sena.referral.api.Party;
import org.sena.referral.api.ReferralState;

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
     * How long an organisation sees what was shared after it ended its help: as long as it may be
     * reopened. Source: referral specification, appendix D row 16.
     */
    public static final Duration AFTER_THE_END = Duration.ofDays(28);

    /**
     * How much that is now: the most that one of the parts may see.
     *
     * @param consentActive whether the consent for the organisation is active now
     * @param longEnded whether it ended longer ago than {@link #AFTER_THE_END}
     */
    public static Disclosure of(
            Set<Party> parties, ReferralState state, boolean consentActive, boolean longEnded) {
        return parties.stream()
                .map(party -> of(party, state, consentActive, longEnded))
                .max(Comparator.naturalOrder())
                .orElse(NOTHING);
    }

    private static Disclosure of(
            Party party, ReferralState state, boolean consentActive, boolean longEnded) {
        switch (party) {
            case RESIDENT:
                return state.isSent() ? EVERYTHING : METADATA;
            case SENDER:
            case COUNCIL:
                return state.isSent() ? METADATA : NOTHING;
            case SYSTEM:
                return METADATA;
            case ORGANISATION:
                return state.isSent() ? toOrganisation(state, consentActive, longEnded) : NOTHING;
            default:
                return NOTHING;
        }
    }

    private static Disclosure toOrganisation(
            ReferralState state, boolean consentActive, boolean longEnded) {
        boolean helped =
                state == ReferralState.COMPLETED || state == ReferralState.CLOSED_NO_CONTACT;
        boolean current = state.isOpen() || helped && !longEnded;
        return current && consentActive ? EVERYTHING : STUB;
    }
}
