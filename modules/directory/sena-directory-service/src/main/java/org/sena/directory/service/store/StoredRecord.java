package org.sena.directory.service.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.sena.directory.api.Provenance;
import org.sena.directory.api.RecordKind;

/** A record as it stands: its published version and whether it is shown. */
@Value.Immutable
public interface StoredRecord {

    /** UUID. */
    String id();

    RecordKind kind();

    /** Whose it is; an organisation's own id; empty for a location. */
    String organisationId();

    String name();

    /** The published version; empty when it never was. See {@link RecordDocuments}. */
    String document();

    /** Of the document, as {@link Publication#hash()}; empty when it never was published. */
    String documentHash();

    /** True when it is in the published directory, even if it is hidden for now. */
    boolean published();

    /** When it was withdrawn. */
    Optional<Instant> removedAt();

    /** The first day on which it is shown. */
    Optional<LocalDate> visibleFrom();

    /** The last day on which it is shown. */
    Optional<LocalDate> visibleUntil();

    /**
     * Why it is not shown now: a name of {@link
     * org.sena.directory.api.workflow.RecordStanding.Hidden}; empty when nothing keeps it back.
     */
    Optional<String> hiddenReason();

    /** As in {@link org.sena.directory.api.ServiceStatus}; empty for what is no service. */
    String status();

    Optional<LocalDate> assuredOn();

    /** When somebody must look at it again. */
    Optional<LocalDate> reviewDueOn();

    /** When its published content or whether it is shown changed last. */
    Optional<Instant> modifiedAt();

    /** Counts the published versions; 0 while there is none. */
    int revision();

    /** Of the published version. */
    Optional<Provenance> provenance();

    /** Id of the record that it was merged into. */
    Optional<String> replacedBy();

    /** True when everybody may see it on that day. */
    default boolean isShownOn(LocalDate day) {
        return published()
                && hiddenReason().isEmpty()
                && visibleFrom().filter(day::isBefore).isEmpty()
                && visibleUntil().filter(day::isAfter).isEmpty();
    }
}
