package org.sena.referral.api;

/**
 * Lists of referrals, a page at a time, without anything personal. Drafts are in none.
 *
 * <p>All of them throw {@link org.sena.identity.api.NotAllowedException} when the list is not the
 * actor's to see. Every look is audited with how many it showed.
 */
public interface ReferralLists {

    /**
     * What was sent to the actor's organisation. Of one that ended without help only the reference
     * and the dates are left.
     */
    ReferralPage inbox(InboxQuery query);

    /**
     * What the actor's organisation, or for an adviser the council, made for people: where each
     * stands, never what it holds.
     */
    ReferralPage sent(InboxQuery query);

    /** Everything in outline, for the council's Resident Advice Team. */
    ReferralPage all(InboxQuery query);
}
