package org.sena.notification.api.webhook;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;
import org.sena.notification.api.delivery.LetterState;
import org.sena.notification.api.delivery.Trouble;

/** One call of a case system. */
@Value.Immutable
public interface WebhookCall {

    /** The kind of event, for example {@code referral.sent}. */
    String kind();

    /** The reference it was about. */
    String reference();

    LetterState state();

    /** Why it did not get through the last time. */
    Optional<Trouble> trouble();

    /** How often it was tried; at least 0. */
    int tries();

    Instant createdAt();

    /** When it got through or was given up. */
    Optional<Instant> endedAt();
}
