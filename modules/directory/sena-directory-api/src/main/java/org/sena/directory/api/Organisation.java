package org.sena.directory.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** A body that runs services. */
@Value.Immutable
public interface Organisation {

    String id();

    String name();

    String description();

    Optional<String> email();

    Optional<String> phone();

    Optional<String> url();

    /** Address of its picture. */
    Optional<String> logo();

    /** Its own address in linked data. */
    Optional<String> uri();

    /** The organisation it belongs to. */
    Optional<String> parentId();

    List<OrganisationIdentifier> identifiers();

    Set<TermRef> terms();

    /** When its published content last changed; set by the directory. */
    Optional<Instant> modifiedAt();

    /** Where it comes from; empty: written here. */
    Optional<Provenance> provenance();

    /**
     * Until when the council's agreement with it runs, as the keepers of the directory noted it.
     * Whether it may receive referrals today is told by {@link Recognition}, never by this.
     */
    Optional<LocalDate> agreementUntil();
}
