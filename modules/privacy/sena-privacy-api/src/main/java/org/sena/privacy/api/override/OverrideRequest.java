package org.sena.privacy.api.override;

import java.util.Optional;
import org.immutables.value.Value;

/** What somebody is about to do without consent, and why it can't wait. */
@Value.Immutable
public interface OverrideRequest {

    /** Whose data it is. */
    String subjectId();

    /** The kind of object to be seen or shared, for example {@code referral}. */
    String entity();

    String entityId();

    /** The organisation that it is shared with; empty when the actor only looks. */
    Optional<String> recipientOrganisationId();

    OverrideBasis basis();

    /** The danger as the actor sees it, 10 to 2,000 characters; kept sealed. */
    @Value.Redacted
    String risk();

    /** True when the person knows of it; a review may find otherwise. */
    @Value.Default
    default boolean subjectTold() {
        return false;
    }

    /**
     * Why the person must not be told, 1 to 500 characters, for example that it would put them in
     * danger; empty when they know or will be told.
     */
    Optional<String> notToldReason();
}
