package org.sena.referral.service.payload;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sena.privacy.api.ContactDetails;
import org.sena.privacy.api.DataItem;
import org.sena.referral.api.PayloadItem;
import org.sena.referral.api.ReferralRequest;

/** Everything that a request holds to tell, before anybody asks whether it may be told. */
public final class Offer {

    private Offer() {}

    /** Contact details first, then the person's own words, then what came with the request. */
    public static List<PayloadItem> of(ReferralRequest request) {
        ContactDetails contact = request.contact();
        List<PayloadItem> offer = new ArrayList<>();
        offer.add(PayloadItem.of(DataItem.NAME, "Name", contact.name()));
        add(offer, DataItem.PHONE, "Phone", contact.phone());
        add(offer, DataItem.EMAIL, "E-mail", contact.email());
        add(offer, DataItem.ADDRESS, "Address", contact.address());
        add(offer, DataItem.POSTCODE, "Postcode", contact.postcode());
        add(offer, DataItem.REASON, "In their own words", request.reason());
        request.offered().stream().filter(Offer::isNoneOfTheAbove).forEach(offer::add);
        return offer;
    }

    private static void add(
            List<PayloadItem> offer, DataItem item, String label, Optional<String> value) {
        value.filter(text -> !text.isBlank())
                .ifPresent(text -> offer.add(PayloadItem.of(item, label, text)));
    }

    /** What has its own field in the request is only taken from there. */
    private static boolean isNoneOfTheAbove(PayloadItem item) {
        return !ContactItems.contains(item.item()) && !item.item().equals(DataItem.REASON);
    }
}
