package org.sena.referral.api.message;

import java.util.List;
import org.immutables.value.Value;

/** Part of a thread. */
@Value.Immutable
public interface MessagePage {

    /** As it stands after this look. */
    MessageThread thread();

    /** Oldest first. */
    List<Message> messages();

    /** True when there are messages before the first of these. */
    boolean hasOlder();
}
