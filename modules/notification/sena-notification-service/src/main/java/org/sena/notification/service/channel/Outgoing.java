package org.sena.notification.service.channel;

import java.util.List;
import org.immutables.value.Value;

/** A letter, ready to leave. */
@Value.Immutable
public interface Outgoing {

    /** Id of the letter: the same each time it leaves. */
    String id();

    /** An e-mail address, or a webhook's id. Never written to a log. */
    @Value.Redacted
    String to();

    /** True for the daily message, even with one line. */
    boolean daily();

    /** At least one; in the daily message the oldest first. */
    List<Line> lines();
}
