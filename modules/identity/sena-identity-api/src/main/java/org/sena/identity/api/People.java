package org.sena.identity.api;

import java.util.List;
import java.util.Optional;

/**
 * Who has an account, for handing work over and telling people. The host provides it: Liferay's
 * users or the runtime's accounts. Somebody whose account is closed is nobody here.
 *
 * <p>It does not look at who asks: whoever shows what comes from here decides that.
 */
public interface People {

    Optional<Person> find(String userId);

    /** The resident behind a subject; empty when the person has no account. */
    Optional<Person> ofSubject(String subjectId);

    /** Everybody who works for that organisation, by name. */
    List<Person> ofOrganisation(String organisationId);

    /** Everybody who holds that role, by name. */
    List<Person> with(Role role);
}
