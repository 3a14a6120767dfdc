package org.sena.referral.service.payload;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sena.privacy.api.DataItem;
import org.sena.referral.api.PayloadItem;

/**
 * What leaves: agreed, and needed, and offered. With any way to reach the person go their name and
 * what is safe, so that no detail is ever seen without them.
 */
public final class ConsentedPayload {

    private final List<PayloadItem> items;
    private final Set<DataItem> covered;

    private ConsentedPayload(List<PayloadItem> items, Set<DataItem> covered) {
        this.items = List.copyOf(items);
        this.covered = Set.copyOf(covered);
    }

    /**
     * The intersection.
     *
     * @param needed what the service can receive
     * @param agreed what the person ticked
     * @param offered what there is to tell, in order; of an item told twice the first counts
     */
    public static ConsentedPayload of(
            Set<DataItem> needed, Set<DataItem> agreed, List<PayloadItem> offered) {
        Map<DataItem, PayloadItem> told = new LinkedHashMap<>();
        offered.forEach(item -> told.putIfAbsent(item.item(), item));

        Set<DataItem> covered = new TreeSet<>(agreed);
        covered.retainAll(needed);
        covered.retainAll(told.keySet());
        if (covered.stream().anyMatch(ContactItems::isDetail)) {
            covered.add(DataItem.NAME);
            covered.add(DataItem.SAFE_CONTACT);
        }

        List<PayloadItem> items = new ArrayList<>(told.values());
        items.removeIf(item -> !covered.contains(item.item()));
        return new ConsentedPayload(items, covered);
    }

    /** In the order in which they were offered. */
    public List<PayloadItem> items() {
        return items;
    }

    /** What the consent has to cover: the items, and what is safe where it goes along. */
    public Set<DataItem> covered() {
        return covered;
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }
}
