package org.sena.privacy.api.seen;

import java.util.Optional;

/** Knows what organisations are called. The directory registers it as an OSGi service. */
public interface OrganisationNames {

    /** Its name now; empty when there is no such organisation any more. */
    Optional<String> name(String organisationId);
}
