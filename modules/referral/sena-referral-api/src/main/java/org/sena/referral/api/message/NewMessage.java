package org.sena.referral.api.message;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What somebody wants to say. */
@Value.Immutable
public interface NewMessage {

    About about();

    @Value.Default
    default Visibility visibility() {
        return Visibility.RESIDENT_VISIBLE;
    }

    /** 1 to 2,000 characters that are not all blank. */
    @Value.Redacted
    String text();

    /**
     * A token of the page or of the calling system, 20 to 200 characters: the same one by the same
     * actor adds one message.
     */
    String submission();

    /** The sequence of an own message that this one puts right. */
    Optional<Integer> corrects();

    /** Only in a thread among professionals. */
    Optional<Exemption> exemption();

    /** At most 5. */
    List<NewAttachment> attachments();
}
