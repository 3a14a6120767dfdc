package org.sena.privacy.api.override;

import java.util.Optional;
import org.immutables.value.Value;

/** What the second person decided. */
@Value.Immutable
public interface OverrideReview {

    OverrideVerdict verdict();

    /** Why, 1 to 2,000 characters; kept sealed. */
    @Value.Redacted
    String note();

    /** True when the person was told. */
    boolean subjectTold();

    /** Why the person was not told, 1 to 500 characters; needed exactly when they were not. */
    Optional<String> notToldReason();
}
