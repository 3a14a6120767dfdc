package org.sena.referral.web.ask;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sena.privacy.api.DataItem;
import org.sena.privacy.api.SpecialCategory;
import org.sena.referral.api.PayloadItem;

/** What could be shared with a service, and what of it was ticked. */
final class Sharing {

    static final String ITEMS = "items";
    static final String SPECIAL = "special";
    static final String REASON = "reason";

    private final Draft draft;
    private final Told told;
    private final List<PayloadItem> offered = new ArrayList<>();

    Sharing(Draft draft, Told told, Set<DataItem> needed) {
        this.draft = draft;
        this.told = told;
        offered.addAll(new Contact(draft).items());
        draft.optional(REASON)
                .ifPresent(words -> offered.add(PayloadItem.of(DataItem.REASON, "", words)));
        offered.addAll(told.items());
        offered.removeIf(item -> !needed.contains(item.item()));
    }

    /** Everything there is to tick, in order. */
    List<PayloadItem> offered() {
        return List.copyOf(offered);
    }

    Told told() {
        return told;
    }

    /** The codes of all there is to tick. */
    List<String> codes() {
        return offered.stream().map(item -> item.item().code()).collect(Collectors.toList());
    }

    /** The items that were ticked and are still there. */
    Set<DataItem> agreed() {
        return agreed(draft.all(ITEMS));
    }

    Set<DataItem> agreed(Iterable<String> ticked) {
        Set<DataItem> agreed = new LinkedHashSet<>();
        List<String> codes = codes();
        for (String code : ticked) {
            if (codes.contains(code)) {
                agreed.add(DataItem.of(code));
            }
        }
        if (agreed.stream().anyMatch(Sharing::isWay)) {
            agreed.add(DataItem.NAME);
        }
        return agreed;
    }

    /** What will be told. */
    List<PayloadItem> payload() {
        Set<DataItem> agreed = agreed();
        return offered.stream()
                .filter(item -> agreed.contains(item.item()))
                .collect(Collectors.toList());
    }

    /** The special categories that could be met, whatever was ticked. */
    Set<SpecialCategory> possibleCategories() {
        return told.specialCategories(
                offered.stream().map(PayloadItem::item).collect(Collectors.toSet()));
    }

    /** The special categories of what was ticked. */
    Set<SpecialCategory> categories() {
        return told.specialCategories(agreed());
    }

    static boolean isWay(DataItem item) {
        return item.equals(DataItem.PHONE)
                || item.equals(DataItem.EMAIL)
                || item.equals(DataItem.ADDRESS);
    }
}
