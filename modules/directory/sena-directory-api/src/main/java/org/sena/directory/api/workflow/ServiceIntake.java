package org.sena.directory.api.workflow;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.sena.directory.api.Availability;
import org.sena.directory.api.ServiceStatus;

/** Whether a service takes people, for those who work there. */
@Value.Immutable
public interface ServiceIntake {

    String serviceId();

    String name();

    Availability availability();

    /** People it can have at one time. */
    OptionalInt capacity();

    ServiceStatus status();

    /** What everybody must know now. */
    Optional<String> alert();
}
