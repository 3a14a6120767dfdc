package org.sena.needs.service.assessment;

import java.util.Set;
import java.util.TreeSet;
import org.sena.needs.api.ContactAgreement;
import org.sena.needs.api.Evaluation;
import org.sena.privacy.api.ContactDetails;
import org.sena.privacy.api.DataItem;

/** What the Resident Advice Team may see once a person agreed to be contacted; nothing more. */
final class AgreedItems {

    private AgreedItems() {}

    /** How to reach the person, and of the rest what they ticked. */
    static Set<DataItem> of(ContactAgreement agreement, Evaluation evaluation) {
        ContactDetails contact = agreement.contact();
        Set<DataItem> items = new TreeSet<>(Set.of(DataItem.NAME, DataItem.SAFE_CONTACT));

        contact.phone().ifPresent(phone -> items.add(DataItem.PHONE));
        contact.email().ifPresent(email -> items.add(DataItem.EMAIL));
        contact.address().ifPresent(address -> items.add(DataItem.ADDRESS));
        contact.postcode().ifPresent(postcode -> items.add(DataItem.POSTCODE));

        if (agreement.showNeeds()) {
            evaluation.scores().needs().forEach(score -> items.add(DataItem.need(score.need())));
        }
        if (agreement.showAnswers()) {
            evaluation
                    .interview()
                    .answers()
                    .asMap()
                    .keySet()
                    .forEach(question -> items.add(DataItem.answer(question)));
        }

        return items;
    }
}
