package org.sena.referral.api;

import java.util.Optional;
import org.immutables.value.Value;
import org.sena.privacy.api.ContactMethod;

/** An attempt of the organisation to reach the person. */
@Value.Immutable(builder = false)
public interface Attempt {

    /** One of the ways that the person said are safe; any other is refused. */
    @Value.Parameter
    ContactMethod method();

    @Value.Parameter
    AttemptResult result();

    /** What happened, at most 500 characters. */
    @Value.Parameter
    Optional<String> note();

    static Attempt of(ContactMethod method, AttemptResult result) {
        return ImmutableAttempt.of(method, result, Optional.empty());
    }

    static Attempt of(ContactMethod method, AttemptResult result, Optional<String> note) {
        return ImmutableAttempt.of(method, result, note);
    }
}
