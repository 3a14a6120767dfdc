package org.sena.advice.api;

import java.util.Optional;
import org.immutables.value.Value;
import org.sena.privacy.api.ContactDetails;

/** On what an adviser relies to contact a person who has not agreed to it. */
@Value.Immutable
public interface BasisRecord {

    /** One that is recorded, see {@link ContactBasis#isRecorded()}. */
    ContactBasis basis();

    /** Why it holds, in the adviser's words; 10 to 500 characters. */
    String note();

    /** How to reach them, when the adviser knows it. */
    Optional<ContactDetails> contact();

    @Value.Check
    default void check() {
        if (!basis().isRecorded() || note().length() < 10 || note().length() > 500) {
            throw new IllegalArgumentException("A basis needs its reason");
        }
    }
}
