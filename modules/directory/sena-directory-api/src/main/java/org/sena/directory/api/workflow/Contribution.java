package org.sena.directory.api.workflow;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** What somebody told us, and our answer. */
@Value.Immutable
public interface Contribution {

    /** Short, to be read out: {@code D-7K3M-Q2}. */
    String reference();

    /** Present only right after it was told. */
    Optional<String> code();

    Optional<String> serviceId();

    /** Name of the service when it was told; empty for an unknown one. */
    String serviceName();

    String text();

    /** For assurers and editors only: nobody's provider learns who wrote about it. */
    Optional<String> email();

    Instant toldAt();

    Optional<String> answer();

    Optional<Instant> closedAt();
}
