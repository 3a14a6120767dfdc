package org.sena.directory.api.workflow;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.RecordKind;
import org.sena.directory.api.Service;

/** A proposed version of a record. What everybody sees stays as it is while it waits. */
@Value.Immutable
public interface Draft {

    String id();

    String recordId();

    /** A service or an organisation; locations are proposed with their service. */
    RecordKind kind();

    /** The proposed service; present for {@link RecordKind#SERVICE}. */
    Optional<Service> service();

    /** The proposed organisation; present for {@link RecordKind#ORGANISATION}. */
    Optional<Organisation> organisation();

    DraftState state();

    /** Grows with every saving; to be given back so that nobody overwrites somebody. */
    long version();

    /** Number of the published version it changes; 0 for a new record. */
    long base();

    /**
     * True when a part that it changes was changed by a newer version too. To be opened again by
     * its author: what is theirs then stands on top of the newest version.
     */
    boolean outdated();

    String authorId();

    String authorName();

    Instant createdAt();

    Instant changedAt();

    Optional<Instant> submittedAt();

    Optional<Instant> decidedAt();

    /** Name of the assurer who decided. */
    Optional<String> decidedBy();

    /** What the assurer said. */
    Optional<String> comment();

    /** Parts that were taken over, when not all were; see {@link Change#part()}. */
    Set<String> acceptedParts();
}
