package org.sena.privacy.service.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.sena.privacy.api.AuditRecord;

/** What is to be appended: an event that has no place in the trail yet. */
@Value.Immutable
public interface Deed {

    /** To the millisecond, because the database keeps no more. */
    Instant at();

    String actorId();

    Optional<String> actorOrganisationId();

    Set<String> actorRoles();

    boolean allowed();

    Optional<String> requestId();

    Optional<String> clientNetwork();

    AuditRecord record();
}
