package org.sena.notification.service.deliver;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;
import org.sena.notification.service.channel.Outgoing;

/** A letter that one worker holds, and has noted that it hands it over now. */
@Value.Immutable
public interface Task {

    String letterId();

    /** Who holds it. */
    String worker();

    /** Which try this is, from 1. */
    int tries();

    /** When others may take it that its worker was killed. */
    Instant heldUntil();

    /**
     * Empty when it was held by somebody who was killed: it is not to be handed over but to be
     * asked after.
     */
    Optional<Outgoing> letter();
}
