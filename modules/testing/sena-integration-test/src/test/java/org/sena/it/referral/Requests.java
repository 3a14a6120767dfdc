package org.sena.it.referral;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.sena.privacy.api.ContactMethod;
import org.sena.privacy.api.DataItem;
import org.sena.privacy.api.ImmutableContactDetails;
import org.sena.privacy.api.ImmutableSafeContact;
import org.sena.privacy.api.SafeContact;
import org.sena.referral.api.ImmutableReferralRequest;
import org.sena.referral.api.PayloadItem;
import org.sena.referral.api.ReferralUrgency;

/** What people hand in. Its values are like no others, so that they can be searched for. */
final class Requests {

    static final String NAME = "Zephyrine Quill";
    static final String PHONE = "01632 960777";
    static final String EMAIL = "zephyrine.quill@example.org";
    static final String REASON = "My cupboard holds three onions";
    static final String NOTE = "Whistle twice before noon";
    static final DataItem DEBT = DataItem.need("debt");
    static final DataItem FOOD = DataItem.need("food");

    private Requests() {}

    /** A request with those items ticked, of a form nobody sent before. */
    static ImmutableReferralRequest to(String serviceId, DataItem... ticked) {
        return ImmutableReferralRequest.builder()
                .serviceId(serviceId)
                .contact(
                        ImmutableContactDetails.builder()
                                .name(NAME)
                                .phone(PHONE)
                                .email(EMAIL)
                                .safeContact(
                                        ImmutableSafeContact.builder()
                                                .addMethods(ContactMethod.PHONE)
                                                .leaveMessage(SafeContact.Leave.NO)
                                                .note(NOTE)
                                                .build())
                                .build())
                .reason(REASON)
                .addOffered(PayloadItem.of(DEBT, "Need", "Dealing with debt"))
                .addOffered(PayloadItem.of(FOOD, "Need", "Having enough to eat"))
                .agreedItems(items(ticked))
                .urgency(ReferralUrgency.HIGH)
                .language("en")
                .submission(UUID.randomUUID().toString())
                .build();
    }

    static Set<DataItem> items(DataItem... items) {
        return new TreeSet<>(Set.of(items));
    }
}
