package org.sena.notification.api.delivery;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** One message to one person, or one call of one webhook, without a word of who or about whom. */
@Value.Immutable
public interface Letter {

    String id();

    /** True for a call of an organisation's case system, false for a message to a person. */
    boolean toCaseSystem();

    /** The kind of its notice; {@code daily} for the daily message. */
    String kind();

    boolean urgent();

    LetterState state();

    /** Empty when nothing went wrong yet. */
    Optional<Trouble> trouble();

    /** How often it was handed over; at least 0. */
    int tries();

    Instant createdAt();

    /** When it is to be handed over next; of no meaning once it has ended. */
    Instant dueAt();

    /** When it was sent, failed or was given up. */
    Optional<Instant> endedAt();
}
