package org.sena.notification.api.webhook;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.sena.notification.api.Topic;

/** Where an organisation's case system is told, and of what. */
@Value.Immutable
public interface Webhook {

    String id();

    String organisationId();

    /** An https address of at most 1,000 characters. */
    String address();

    /** What it is told of; at least one. */
    Set<Topic> topics();

    /** False: it is not told of anything. */
    boolean active();

    /** Since when no call got through; empty while calls get through. */
    Optional<Instant> failingSince();

    /** Until when the secret before the last one signs too. */
    Optional<Instant> formerSecretUntil();

    Instant createdAt();
}
