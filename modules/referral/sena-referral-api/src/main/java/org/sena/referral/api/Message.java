package org.sena.referral.api;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** One message in the thread of a referral. Messages are only ever added. */
@Value.Immutable
public interface Message {

    /** Position in the thread, from 1 without gaps. */
    int sequence();

    Party from();

    /** The organisation that wrote it; empty for the resident. */
    Optional<String> organisationName();

    /** At most 2,000 characters. */
    String text();

    Instant at();

    /** When the other side first read it. */
    Optional<Instant> readAt();
}
