package org.sena.referral.api;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.sena.privacy.api.ContactDetails;
import org.sena.privacy.api.DataItem;
import org.sena.privacy.api.SpecialCategory;

/** What a resident hands in to be referred. */
@Value.Immutable
public interface ReferralRequest {

    String serviceId();

    ContactDetails contact();

    /** Why they ask, in their own words; at most 500 characters. */
    Optional<String> reason();

    /**
     * What may be told, beyond the contact details: needs and answers from the questionnaire, as
     * they would be read. Only those whose item is also in {@link #agreedItems()} are kept.
     */
    List<PayloadItem> offered();

    /** The items the person ticked. */
    Set<DataItem> agreedItems();

    Set<SpecialCategory> specialCategories();

    ReferralUrgency urgency();

    /** BCP 47 language tag in which the consent was read. */
    String language();

    /** A token of the page, so that a form sent twice makes one referral. */
    String submission();
}
