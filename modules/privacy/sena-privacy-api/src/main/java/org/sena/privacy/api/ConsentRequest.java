package org.sena.privacy.api;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** What a person has just agreed to, before it is recorded. */
@Value.Immutable
public interface ConsentRequest {

    String subjectId();

    /** The organisation that may receive the items; {@link Consents#COUNCIL} for the council. */
    String recipientOrganisationId();

    /** Its name as the person read it. */
    String recipientName();

    Purpose purpose();

    /** What may be disclosed; what is not here never leaves. */
    Set<DataItem> items();

    /** The special categories the person ticked for themselves. */
    Set<SpecialCategory> specialCategories();

    /** BCP 47 language tag in which the wording was shown or read out. */
    String language();

    @Value.Default
    default Channel channel() {
        return Channel.WEB;
    }

    @Value.Default
    default Giver giver() {
        return Giver.SELF;
    }

    /** What the representative is to the person; needed exactly when one gives the consent. */
    Optional<String> relationship();
}
