package org.sena.directory.service.store;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.sena.directory.api.Service;

/** A service of the published directory, put together with its organisation and locations. */
@Value.Immutable
public interface PublishedService {

    Service service();

    /** The first day on which it is shown. */
    Optional<LocalDate> visibleFrom();

    /** The last day on which it is shown. */
    Optional<LocalDate> visibleUntil();
}
