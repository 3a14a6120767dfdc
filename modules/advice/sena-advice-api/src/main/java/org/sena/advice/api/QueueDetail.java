package org.sena.advice.api;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.sena.privacy.api.ContactDetails;

/** An item with the person behind it, for the adviser who took it. Every look is audited. */
@Value.Immutable
public interface QueueDetail {

    QueueItem item();

    /** Empty until the actor has taken the item, and once the consent has ended. */
    Optional<ContactDetails> contact();

    /** What the person told us, as lines of label and value; empty like the contact. */
    List<Line> told();

    List<ContactAttempt> attempts();

    /** A label with its value. */
    @Value.Immutable(builder = false)
    interface Line {
        @Value.Parameter
        String label();

        @Value.Parameter
        String value();

        static Line of(String label, String value) {
            return ImmutableLine.of(label, value);
        }
    }
}
