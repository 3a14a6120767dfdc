package org.sena.directory.api;

import java.util.Optional;
import org.immutables.value.Value;

/** Under what an organisation is known elsewhere. */
@Value.Immutable
public interface OrganisationIdentifier {

    /** Kept from where the record comes; empty until the record is stored. */
    @Value.Default
    default String id() {
        return "";
    }

    /** As in org-id.guide: {@code GB-CHC} for charities, {@code GB-COH} for companies. */
    Optional<String> scheme();

    /** What kind of number it is: "Charity number". */
    String type();

    String identifier();
}
