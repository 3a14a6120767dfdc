package org.sena.referral.web.ask;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sena.privacy.api.DataItem;
import org.sena.privacy.api.SpecialCategory;
import org.sena.referral.api.PayloadItem;
import org.sena.referral.api.ReferralUrgency;

/** What the answers to the questionnaire hold that a service can receive. */
final class Told {

    private final List<PayloadItem> items;
    private final Map<DataItem, SpecialCategory> special;
    private final ReferralUrgency urgency;

    Told(List<PayloadItem> items, Map<DataItem, SpecialCategory> special, ReferralUrgency urgency) {
        this.items = List.copyOf(items);
        this.special = Map.copyOf(special);
        this.urgency = urgency;
    }

    static Told nothing() {
        return new Told(List.of(), Map.of(), ReferralUrgency.NORMAL);
    }

    List<PayloadItem> items() {
        return items;
    }

    ReferralUrgency urgency() {
        return urgency;
    }

    Optional<SpecialCategory> specialCategory(DataItem item) {
        return Optional.ofNullable(special.get(item));
    }

    /** The special categories that some of these items belong to. */
    Set<SpecialCategory> specialCategories(Set<DataItem> among) {
        Set<SpecialCategory> categories = new TreeSet<>();
        among.forEach(item -> specialCategory(item).ifPresent(categories::add));
        return categories;
    }
}
