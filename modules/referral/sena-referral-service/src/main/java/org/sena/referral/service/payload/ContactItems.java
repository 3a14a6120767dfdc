package org.sena.referral.service.payload;

import java.util.Set;
import org.sena.privacy.api.DataItem;

/** Which items have to do with reaching a person. */
final class ContactItems {

    /** Ways to reach the person: never told without the name and what is safe. */
    private static final Set<DataItem> DETAILS =
            Set.of(DataItem.PHONE, DataItem.EMAIL, DataItem.ADDRESS);

    private static final Set<DataItem> OTHERS =
            Set.of(DataItem.NAME, DataItem.POSTCODE, DataItem.SAFE_CONTACT);

    private ContactItems() {}

    static boolean isDetail(DataItem item) {
        return DETAILS.contains(item);
    }

    static boolean contains(DataItem item) {
        return isDetail(item) || OTHERS.contains(item);
    }
}
