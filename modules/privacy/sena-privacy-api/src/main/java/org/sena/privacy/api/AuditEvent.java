package org.sena.privacy.api;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** One link of the audit trail. */
@Value.Immutable
public interface AuditEvent {

    /** Position in the trail, from 1 without gaps. */
    long sequence();

    Instant at();

    /** The user; {@code anonymous} for a visitor. */
    String actorId();

    Optional<String> actorOrganisationId();

    /** Roles the actor held, by name. */
    Set<String> actorRoles();

    boolean allowed();

    /** Random id of the request that it was done in; empty for a job. */
    Optional<String> requestId();

    /**
     * The network that the request came from, for example {@code 203.0.113.0/24}: an address
     * without its last part.
     */
    Optional<String> clientNetwork();

    AuditRecord record();

    /** SHA-256 over this event and {@link #previousHash()}, lower-case hexadecimal. */
    String hash();

    String previousHash();
}
