package org.sena.referral.api;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;
import org.sena.privacy.api.ContactDetails;
import org.sena.privacy.api.DataItem;
import org.sena.privacy.api.Purpose;
import org.sena.privacy.api.SpecialCategory;

/** What somebody hands in to be referred, or to refer a person. */
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

    /** Present when the actor refers somebody else. */
    Optional<OnBehalf> onBehalf();

    /**
     * What the person agreed to besides: some of {@link Purpose#OUTCOME_RETURN}, {@link
     * Purpose#MESSAGE} and {@link Purpose#FEEDBACK}. Each becomes a consent of its own; without any
     * the referral is sent all the same.
     */
    Set<Purpose> alsoAgreed();

    /** The assessment that it came from. */
    Optional<String> assessmentId();

    /** The level that the assessment gave, for example {@code HIGH}; frozen when it is sent. */
    Optional<String> riskBand();

    /** The version of the scoring matrix that gave it; frozen when it is sent. */
    OptionalInt matrixVersion();

    /** True when the person wants to be told by e-mail that there is news, and that is safe. */
    @Value.Default
    default boolean tellByEmail() {
        return false;
    }

    /**
     * The id of a referral that led to nothing, or is passed on, in place of which this one is
     * sent; it needs a consent of its own all the same.
     */
    Optional<String> redirectedFrom();
}
