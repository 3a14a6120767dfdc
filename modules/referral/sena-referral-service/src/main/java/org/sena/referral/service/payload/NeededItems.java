package org.sena.referral.service.payload;

import java.util.Set;
import java.util.TreeSet;
import org.sena.directory.api.Service;
import org.sena.privacy.api.DataItem;

/** What a service can receive at all. */
public final class NeededItems {

    private static final Set<DataItem> ALWAYS =
            Set.of(DataItem.NAME, DataItem.SAFE_CONTACT, DataItem.REASON);

    private NeededItems() {}

    /**
     * What its record says, and always the name, how to reach the person safely, and the person's
     * own words.
     */
    public static Set<DataItem> of(Service service) {
        Set<DataItem> needed = new TreeSet<>(ALWAYS);
        service.neededItems().forEach(code -> needed.add(DataItem.of(code)));
        return needed;
    }
}
