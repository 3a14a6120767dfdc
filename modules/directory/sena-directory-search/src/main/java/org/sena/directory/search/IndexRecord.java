package org.sena.directory.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.RecordKind;
import org.sena.directory.api.Service;

/** A record as it stands now: a service, an organisation, or the fact that one was withdrawn. */
@Value.Immutable
public interface IndexRecord {

    /** A service or an organisation; locations come with their services. */
    RecordKind kind();

    String id();

    /** Present for a service that is published. */
    Optional<Service> service();

    /** Present for an organisation that is published. */
    Optional<Organisation> organisation();

    /** The first day on which it is shown; empty: from now on. */
    Optional<LocalDate> visibleFrom();

    /** The last day on which it is shown; empty: without end. */
    Optional<LocalDate> visibleUntil();

    /** Present when it was withdrawn. */
    Optional<Instant> removedAt();

    /** Of what was withdrawn, for those who knew it; empty if unknown. */
    @Value.Default
    default String name() {
        return "";
    }

    static ImmutableIndexRecord of(Service service) {
        return ImmutableIndexRecord.builder()
                .kind(RecordKind.SERVICE)
                .id(service.id())
                .name(service.name())
                .service(service)
                .build();
    }

    static ImmutableIndexRecord of(Organisation organisation) {
        return ImmutableIndexRecord.builder()
                .kind(RecordKind.ORGANISATION)
                .id(organisation.id())
                .name(organisation.name())
                .organisation(organisation)
                .build();
    }

    static ImmutableIndexRecord removed(RecordKind kind, String id, String name, Instant at) {
        return ImmutableIndexRecord.builder().kind(kind).id(id).name(name).removedAt(at).build();
    }
}
