package org.sena.directory.service.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.sena.directory.api.Provenance;
import org.sena.directory.api.RecordKind;

/** A version that is about to be published: its document, and what of it stands in columns. */
@Value.Immutable
public interface Publication {

    /** UUID of the record. */
    String recordId();

    RecordKind kind();

    /** Whose it is; an organisation's own id; empty for a location. */
    String organisationId();

    String name();

    /** As {@link org.sena.directory.api.ServiceStatus}; empty for what is no service. */
    String status();

    /** As {@link RecordDocuments} writes it. */
    String document();

    /** Of a service, in its order; empty for what is no service. */
    List<String> locationIds();

    Optional<LocalDate> assuredOn();

    /** When somebody must look at it again; empty: stays as it is. */
    Optional<LocalDate> reviewDueOn();

    Provenance provenance();

    /** Of the document; two with the same are the same. */
    @Value.Lazy
    default String hash() {
        return RecordDocuments.hash(document());
    }
}
