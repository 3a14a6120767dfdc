package org.sena.advice.api;

import java.util.Optional;
import org.immutables.value.Value;
import org.sena.privacy.api.override.OverrideBasis;

/** Why somebody must be looked at without their consent, and whether they know of it. */
@Value.Immutable
public interface Danger {

    OverrideBasis basis();

    /** The danger in the adviser's words, 10 to 2,000 characters; kept sealed. */
    @Value.Redacted
    String described();

    /** True when the person knows that the team looks. */
    boolean told();

    /** Why they must not know, 1 to 500 characters; empty when they know or will be told. */
    Optional<String> notToldReason();
}
