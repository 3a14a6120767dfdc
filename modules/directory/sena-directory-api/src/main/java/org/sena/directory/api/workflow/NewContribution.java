package org.sena.directory.api.workflow;

import java.util.Optional;
import org.immutables.value.Value;

/** What somebody tells us. */
@Value.Immutable
public interface NewContribution {

    /** The service it is about; empty: a service we don't know yet. */
    Optional<String> serviceId();

    /** What is wrong, or what the service is called, does and where; 1 to 4,000 characters. */
    String text();

    /** For questions; kept sealed, shown to assurers and editors only, never published. */
    Optional<String> email();
}
