package org.sena.liferay.identity;

import java.util.Set;
import org.immutables.value.Value;

/** What Liferay says about the user of a request. */
@Value.Immutable
interface SignedInUser {

    String userId();

    String userUuid();

    String fullName();

    Set<String> roleNames();

    /** External reference codes of the organisations the user belongs to. */
    Set<String> organisationCodes();
}
