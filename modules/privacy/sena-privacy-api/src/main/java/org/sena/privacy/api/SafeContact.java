package org.sena.privacy.api;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** How a person can be reached without putting them at risk. Shown wherever a contact detail is. */
@Value.Immutable
public interface SafeContact {

    /** The ways the person said are safe; at least one. */
    Set<ContactMethod> methods();

    /** Whether somebody may leave a message or a voicemail. */
    Leave leaveMessage();

    /** When and how, in the person's words; at most 300 characters. */
    Optional<String> note();

    /** A three-way answer. */
    enum Leave {
        YES,
        NO,
        NOT_SAID
    }
}
