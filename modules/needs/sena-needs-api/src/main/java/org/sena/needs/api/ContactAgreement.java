package org.sena.needs.api;

import org.immutables.value.Value;
import org.sena.privacy.api.ContactDetails;

/** A person's wish that the Resident Advice Team contacts them. */
@Value.Immutable
public interface ContactAgreement {

    Interview interview();

    ContactDetails contact();

    /** The person ticked that the team may see the needs that were found. */
    @Value.Default
    default boolean showNeeds() {
        return false;
    }

    /** The person ticked that the team may read the answers. */
    @Value.Default
    default boolean showAnswers() {
        return false;
    }

    /** BCP 47 language tag in which the consent was read. */
    String language();

    /** The person said yes to the consent wording as shown. */
    boolean agreed();
}
