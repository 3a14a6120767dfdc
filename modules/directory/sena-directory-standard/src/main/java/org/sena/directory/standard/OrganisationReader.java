package org.sena.directory.standard;

import java.time.Instant;
import java.util.Optional;
import org.sena.directory.api.ImmutableOrganisation;
import org.sena.directory.api.ImmutableOrganisationIdentifier;
import org.sena.directory.api.ImmutableProvenance;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.OrganisationIdentifier;
import org.sena.directory.api.Provenance;
import org.sena.directory.api.RecordKind;

/** Reads an organisation, by the names of either version. */
final class OrganisationReader {

    private final Reading reading;

    OrganisationReader(Reading reading) {
        this.reading = reading;
    }

    Organisation organisation(Doc doc) {
        ImmutableOrganisation.Builder organisation =
                ImmutableOrganisation.builder()
                        .id(reading.id(RecordKind.ORGANISATION, doc))
                        .name(reading.name(doc))
                        .description(doc.textOrEmpty("description"))
                        .email(doc.text("email"))
                        .url(doc.text("website").or(() -> doc.text("url")).map(reading::uri))
                        .logo(doc.text("logo"))
                        .uri(doc.text("uri"))
                        .parentId(
                                doc.text("parent_organization_id")
                                        .map(id -> reading.id(RecordKind.ORGANISATION, id)))
                        .modifiedAt(doc.instant("last_modified"))
                        .terms(reading.attributes(doc));

        organisation.phone(
                doc.objects("phones").stream().flatMap(p -> p.text("number").stream()).findFirst());
        doc.objects("organization_identifiers").stream()
                .filter(identifier -> identifier.text("identifier").isPresent())
                .forEach(identifier -> organisation.addIdentifiers(identifier(identifier)));
        doc.object("sena")
                .ifPresent(
                        sena -> {
                            organisation.agreementUntil(sena.date("agreementUntil"));
                            organisation.provenance(provenance(sena));
                        });

        return organisation.build();
    }

    /** Ours only: where a record came from is told by whoever takes it over. */
    Optional<Provenance> provenance(Doc sena) {
        return sena.object("provenance")
                .filter(doc -> !reading.isForeign())
                .map(
                        doc ->
                                ImmutableProvenance.builder()
                                        .origin(doc.required("origin"))
                                        .publisher(doc.textOrEmpty("publisher"))
                                        .sourceId(doc.text("sourceId"))
                                        .sourceUrl(doc.text("sourceUrl"))
                                        .takenAt(doc.instant("takenAt").orElse(Instant.EPOCH))
                                        .role(
                                                doc.word("role", Provenance.Role.class)
                                                        .orElse(Provenance.Role.NONE))
                                        .build());
    }

    private OrganisationIdentifier identifier(Doc doc) {
        return ImmutableOrganisationIdentifier.builder()
                .id(reading.partId(doc))
                .scheme(doc.text("identifier_scheme"))
                .type(doc.textOrEmpty("identifier_type"))
                .identifier(reading.given(doc, "identifier"))
                .build();
    }
}
