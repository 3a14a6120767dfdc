package org.sena.referral.api.message;

import org.immutables.value.Value;

/** The matter that a thread belongs to. */
@Value.Immutable(builder = false)
public interface About {

    /** The kind of a referral. */
    String REFERRAL = "referral";

    /** The kind of an item in the queue of the Resident Advice Team. */
    String QUEUE_ITEM = "queue-item";

    /** Lower case; a {@link ThreadAbout} of that kind knows the matter. */
    @Value.Parameter
    String kind();

    /** The matter's id or its reference. */
    @Value.Parameter
    String id();

    static About referral(String idOrReference) {
        return ImmutableAbout.of(REFERRAL, idOrReference);
    }

    static About queueItem(String idOrReference) {
        return ImmutableAbout.of(QUEUE_ITEM, idOrReference);
    }
}
