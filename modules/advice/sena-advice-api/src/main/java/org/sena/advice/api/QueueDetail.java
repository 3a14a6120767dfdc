package org.sena.advice.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.sena.privacy.api.ContactDetails;

/** An item with the person behind it, for the adviser who took it. Every look is audited. */
@Value.Immutable
public interface QueueDetail {

    QueueItem item();

    /**
     * Empty until the actor has taken the item, and once the consent has ended without another
     * basis.
     */
    Optional<ContactDetails> contact();

    /** What the person told us; empty like the contact. */
    List<Told> told();

    /** Empty like the contact. */
    List<ContactAttempt> attempts();

    /** Why there is a basis other than consent; empty like the contact. */
    Optional<BasisNote> basisNote();

    /** Whether the actor may read and do what is for who took the item. */
    boolean mine();

    /** Why an adviser relied on another basis than consent. */
    @Value.Immutable
    interface BasisNote {
        String text();

        String adviserName();

        Instant at();
    }

    /** Something the person told us. */
    @Value.Immutable(builder = false)
    interface Told {
        /** What was asked. */
        @Value.Parameter
        String label();

        @Value.Parameter
        String value();

        /** True when the person wrote or said it themselves, not chose it. */
        @Value.Parameter
        boolean ownWords();

        static Told of(String label, String value, boolean ownWords) {
            return ImmutableTold.of(label, value, ownWords);
        }
    }
}
