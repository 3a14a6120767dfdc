package org.sena.directory.service.store;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.sena.directory.api.Provenance;
import org.sena.directory.api.RecordKind;
import org.sena.directory.api.workflow.DraftState;

/** A version of a record, whole: proposed, published or given up. */
@Value.Immutable
public interface StoredRevision {

    /** UUID. */
    String id();

    String recordId();

    RecordKind kind();

    /** Whose record it is; an organisation's own id; empty for a location. */
    String organisationId();

    /** Of the record, in this version. */
    String name();

    /** Counts the published versions of a record; 0 until this one is published. */
    int number();

    /** The published version that it changes; 0 for a new record. */
    int baseNumber();

    /** {@link DraftState#PUBLISHED} also for what was published once. */
    DraftState state();

    /** Grows with every saving of a draft; 0 for what was no draft. */
    @Value.Default
    default long draftVersion() {
        return 0;
    }

    /** See {@link RecordDocuments}; empty when the record was taken out with this version. */
    String document();

    /** User or visitor; {@code system:…} for jobs. */
    String authorId();

    /** As it was then, for people. */
    String authorName();

    /** What the author acted as: a role's name, {@code CONTRIBUTOR} or {@code SYSTEM}. */
    String authorRole();

    /** Where its content comes from. */
    Provenance provenance();

    Instant createdAt();

    Instant changedAt();

    Optional<Instant> submittedAt();

    Optional<Instant> decidedAt();

    /** Id of the one who decided. */
    Optional<String> decidedBy();

    /** As it was then, for people. */
    Optional<String> decidedByName();

    /** What the one who decided wrote, or why the record was taken out. */
    Optional<String> comment();

    /** The parts that were approved, when it was not the whole. */
    Set<String> decidedParts();

    /** Personal contact details that the author says may be published. */
    Set<String> confirmed();
}
