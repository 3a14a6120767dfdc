package org.sena.directory.service.store;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** What somebody told us, as it is kept. */
@Value.Immutable
public interface StoredContribution {

    String reference();

    /** Keyed digest of reference and code. */
    String accessIndex();

    Optional<String> serviceId();

    /** Name of the service when it was told; empty for an unknown one. */
    String serviceName();

    /** Whose service it is. */
    Optional<String> organisationId();

    String text();

    /** Under {@link #subjectId()}. */
    Optional<String> sealedEmail();

    Instant toldAt();

    Optional<String> answer();

    /** User who answered. */
    Optional<String> answeredBy();

    Optional<Instant> closedAt();

    /** The subject under which its e-mail address is sealed: its own, nobody else's. */
    default String subjectId() {
        return "contribution:" + reference();
    }
}
