package org.sena.referral.api;

import java.util.Optional;
import org.immutables.value.Value;

/** What a resident takes away. */
@Value.Immutable
public interface SentReferral {

    Referral referral();

    /** Shown once: with the reference it opens the referral again without an account. */
    Optional<String> accessCode();
}
