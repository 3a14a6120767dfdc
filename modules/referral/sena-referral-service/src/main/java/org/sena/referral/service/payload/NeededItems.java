package org.sena.referral.service.payload;

import java.util.Set;
import java.util.TreeSet;
import org.sena.directory.api.Service;
import org.sena.privacy.api.DataItem;

/** What a service can receive at all. */
public final class NeededItems {

    private static final Set<DataItem> ALWAYS =
            Set.of(DataItem.NAME, DataItem.SAFE_CONTACT, DataItem.REASON);

    private static final Set<DataItem> WAYS =
            Set.of(DataItem.PHONE, DataItem.EMAIL, DataItem.ADDRESS);

    private NeededItems() {}

    /**
     * What its record says, and always the name, how to reach the person safely, and the person's
     * own words. A service that needs one way to reach people can receive any: somebody may have no
     * phone.
     */
    public static Set<DataItem> of(Service service) {
        Set<DataItem> needed = new TreeSet<>(ALWAYS);
        service.neededItems().forEach(code -> needed.add(DataItem.of(code)));
        if (needed.stream().anyMatch(WAYS::contains)) {
            needed.addAll(WAYS);
        }
        return needed;
    }
}
