package org.sena.referral.web.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sena.privacy.api.DataItem;
import org.sena.privacy.api.SafeContact;
import org.sena.referral.api.PayloadItem;
import org.sena.web.kit.Texts;
import org.sena.web.kit.view.SummaryRow;

/** What a referral discloses, line by line. */
public final class PayloadRows {

    private static final Set<DataItem> DETAILS =
            Set.of(DataItem.PHONE, DataItem.EMAIL, DataItem.ADDRESS);

    private PayloadRows() {}

    /** With what is safe beside every way to reach the person. */
    public static List<SummaryRow> of(
            Texts texts, String audience, List<PayloadItem> items, Optional<SafeContact> safe) {
        List<SummaryRow> rows = new ArrayList<>();
        for (PayloadItem item : items) {
            List<String> values = item.value().lines().collect(Collectors.toList());
            if (DETAILS.contains(item.item())) {
                safe.ifPresent(how -> values.addAll(SafeWords.of(texts, audience, how)));
            }
            rows.add(SummaryRow.of(label(texts, audience, item), values));
        }
        return rows;
    }

    /** The words for the item; of a need or an answer, those that came with it. */
    public static String label(Texts texts, String audience, PayloadItem item) {
        String key = "item." + audience + "." + item.item().code();
        return texts.has(key) ? texts.get(key) : item.label();
    }
}
