package org.sena.privacy.api.override;

import java.util.List;
import java.util.Optional;

/**
 * Acting without consent when waiting for it would put somebody in danger. It takes effect at once
 * and for a day; within that day a second person must look at it.
 */
public interface Overrides {

    /** Hours until a second person must have looked; the deed can be done no longer than that. */
    int REVIEW_HOURS = 24;

    /**
     * Opens one. For advisers and advice leads; audited, and told to every {@link
     * OverrideListener}.
     *
     * @throws IllegalArgumentException when the risk is not described
     */
    EmergencyOverride open(OverrideRequest request);

    /**
     * The one that lets the actor look at an object now: opened by this actor, for that object and
     * no recipient. Whoever relies on it audits the deed with its id as the reason.
     */
    Optional<EmergencyOverride> toLookAt(String entity, String entityId);

    /** The one that lets the actor share an object with that organisation now; audited likewise. */
    Optional<EmergencyOverride> toShare(String entity, String entityId, String organisationId);

    /**
     * Those that nobody looked at yet, the oldest first. For advice leads and information
     * governance; reading the risk is audited.
     */
    List<EmergencyOverride> toReview();

    /** The newest that were looked at, newest first. For information governance. */
    List<EmergencyOverride> reviewed(int limit);

    /**
     * Reviews one. For advice leads and information governance, but never for who acted.
     *
     * @throws IllegalArgumentException when there is no such override, something is missing in the
     *     review, or it is reviewed already
     */
    EmergencyOverride review(String overrideId, OverrideReview review);
}
