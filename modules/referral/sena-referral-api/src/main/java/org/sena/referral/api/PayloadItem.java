package org.sena.referral.api;

import org.immutables.value.Value;
import org.sena.privacy.api.DataItem;

/** One thing that a referral discloses. */
@Value.Immutable(builder = false)
public interface PayloadItem {

    @Value.Parameter
    DataItem item();

    /** What the value is, in plain words, for example the question's text. */
    @Value.Parameter
    String label();

    @Value.Parameter
    String value();

    static PayloadItem of(DataItem item, String label, String value) {
        return ImmutablePayloadItem.of(item, label, value);
    }
}
