package org.sena.referral.api;

import java.util.List;
import java.util.Optional;

/**
 * Keeps what a signed-in resident has filled in so far, sealed, one draft for each service, for 24
 * hours. A visitor without an account has none: their page keeps it in the session only.
 *
 * <p>All of them throw {@link org.sena.identity.api.NotAllowedException} when the actor is no
 * person in the records.
 */
public interface ReferralDrafts {

    /**
     * Keeps it in place of what was kept for the service; the 24 hours go on.
     *
     * @param content at most 100,000 characters
     * @throws ServiceNotReferableException when the service takes no direct referrals now
     * @throws OpenReferralExistsException when the person has sent one to the service already
     * @throws IllegalArgumentException when the content is too long
     */
    ReferralDraft save(String serviceId, String content);

    /** What the actor keeps for the service. */
    Optional<ReferralDraft> find(String serviceId);

    /** Everything that the actor keeps. */
    List<ReferralDraft> mine();

    /** Forgets it; nothing happens when there is none. Sending does the same. */
    void discard(String serviceId);
}
