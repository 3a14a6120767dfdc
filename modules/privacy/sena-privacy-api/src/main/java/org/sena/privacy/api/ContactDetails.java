package org.sena.privacy.api;

import java.util.Optional;
import org.immutables.value.Value;

/** Who to ask for and how to reach them. At least one of phone, e-mail and address is there. */
@Value.Immutable
public interface ContactDetails {

    /** As the person wants to be called; 1 to 100 characters. */
    String name();

    Optional<String> phone();

    Optional<String> email();

    Optional<String> address();

    /** In the form {@code PE29 3TN}. */
    Optional<String> postcode();

    SafeContact safeContact();
}
