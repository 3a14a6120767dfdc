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

    /**
     * Where the proof of an attested consent is, for example the number of a signed form; 1 to 200
     * characters, nothing personal in it. Only with {@link Giver#ATTESTED} and {@link
     * Giver#REPRESENTATIVE}.
     */
    Optional<String> evidence();

    /**
     * On what the law allows it; without one, what the council set for the purpose, with explicit
     * consent where a special category was ticked.
     */
    Optional<LawfulBasis> lawfulBasis();

    /**
     * Id of the consent that this one renews: the same person's, to the same recipient, for the
     * same purpose. That one keeps its own end.
     */
    Optional<String> supersedes();
}
