package org.sena.notification.service.channel;

import java.time.Instant;
import org.immutables.value.Value;

/** One notice as a letter tells it. */
@Value.Immutable
public interface Line {

    /** Id of the notice: the same each time it is told. */
    String id();

    String kind();

    String reference();

    /** Path below the site's first page. */
    String link();

    Instant at();
}
